"""Many runs of one scenario, whose assumptions are drawn from what is known of them."""
