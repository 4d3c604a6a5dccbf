"""The installation as a whole, and the certificates for further names of it."""
