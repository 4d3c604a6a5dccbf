"""Whether a plan can be carried out: its products, sizes, roles and limits."""
