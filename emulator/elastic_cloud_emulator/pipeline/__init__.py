"""From a request to a response, and what is watched, limited and broken on the way."""
