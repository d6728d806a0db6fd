"""Every paper that a centre hands out, as PDF bytes."""
