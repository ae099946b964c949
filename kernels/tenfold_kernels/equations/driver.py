"""Source of the loop over time, which calls the loops over lanes."""

DRIVER = '''
@entry
def run(v, records, out, start, step, begin, steps, every, method):
    """Integrate to a step; write the recorded cells every so many steps.

    From a later step than the first, it goes on with the stocks and slopes that it finds, and
    with the parameters as they now are.
    """
    first = zeros({stocks})
    total = zeros({stocks})
    for j in range({width}):
        v[{step} + j] = step
    for k in range(begin, steps + 1):
        set_clock(v, start + k * step, start)
        if k == 0:
            for i in range({stocks}):
                v[{slope} + i] = 0.0
            initialise(v)
        if k == begin:
            evaluate_constants(v)
            set_aside(v)
        if k % every != 0:
            {between}(v)
        else:
            evaluate(v)
            observe(v)
            record = k // every
            for n in range(len(records)):
                for j in range({members}):
                    out[record, n, j] = v[records[n] + j]
        if k == steps:
            break
        if method != {rk4}:
            for j in range({width}):
                v[{carried} + j] = 0.5 if method == {adams} and k > 0 else 0.0
            advance(v)
        else:
            rates(v)
            for i in range({stocks}):
                first[i] = v[{stock} + i]
                total[i] = v[{slope} + i]
            for stage in range(3):
                reach = step if stage == 2 else 0.5 * step
                for i in range({stocks}):
                    v[{stock} + i] = first[i] + reach * v[{slope} + i]
                set_clock(v, start + k * step + reach, start)
                {between}(v)
                rates(v)
                for i in range({stocks}):
                    total[i] += (1.0 if stage == 2 else 2.0) * v[{slope} + i]
            for i in range({stocks}):
                v[{stock} + i] = first[i] + step / 6.0 * total[i]
'''
