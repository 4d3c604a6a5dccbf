"""What a client is made with: its options, checked and completed from environment and configuration file."""
