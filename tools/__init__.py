"""What builds and checks the project: bundling, linting and generating."""
