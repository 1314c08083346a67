"""CDS Hooks: reads what a client sends about medications, and answers with what the articles state of them."""
