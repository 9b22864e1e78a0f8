"""Small widgets that know nothing of claims: banner, toast, key button, chip."""
