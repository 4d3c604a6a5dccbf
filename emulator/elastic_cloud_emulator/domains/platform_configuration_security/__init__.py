"""Who signs users in, how new hosts join, and the certificates of the platform's own services."""
