"""What requests ask for: from payloads to complete resources, and what deployments take over beside plans."""
