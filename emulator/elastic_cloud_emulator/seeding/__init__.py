"""What an installation holds at first."""
