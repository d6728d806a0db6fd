"""What is asked of the registries of MEIS, and how the answer is written down."""
