"""Who calls and what they may do: credentials, sessions, roles."""
