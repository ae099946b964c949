"""Tables as Apache Parquet: units beside the columns, the rest beside the table."""

import io
import json

from tenfold_kernels.export.provenance import Provenance, settings
from tenfold_kernels.export.table import Column, Table


def parquet_content(table: Table, provenance: Provenance) -> bytes:
    """Write a table and where it comes from; needs PyArrow.

    A column's unit stands in the metadata of its field; the facts, the scenario's file and
    the settings, as JSON, in that of the schema.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    fields = [
        pa.field(name, pa.string() if _is_words(column) else pa.float64(),
                 metadata={"unit": column.unit})
        for name, column in zip(_unique(table), table.columns, strict=True)
    ]  # fmt: skip
    sources = [setting._asdict() for setting in settings(provenance.scenario)]
    said = {
        **provenance.facts,
        "scenario": provenance.scenario_text,
        "settings": json.dumps(sources, ensure_ascii=False),
    }
    columns = [
        pa.array(list(column.values), field.type)
        for column, field in zip(table.columns, fields, strict=True)
    ]
    memory = io.BytesIO()
    pq.write_table(pa.Table.from_arrays(columns, schema=pa.schema(fields, metadata=said)), memory)
    return memory.getvalue()


def _is_words(column: Column) -> bool:
    return any(isinstance(value, str) for value in column.values)


def _unique(table: Table) -> list[str]:
    """Names of the columns; readers want each only once."""
    names: list[str] = []
    for column in table.columns:
        name, k = column.name, 2
        while name in names:
            name, k = f"{column.name} ({k})", k + 1
        names.append(name)
    return names
