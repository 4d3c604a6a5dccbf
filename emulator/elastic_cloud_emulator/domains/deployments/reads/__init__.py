"""What reading a deployment shows."""
