"""What a fact is: one module per domain, each with the fact, its table and its document."""
