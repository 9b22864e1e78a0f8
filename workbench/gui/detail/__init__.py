"""The detail of the current claim: verdict, note, what was found and why, history."""
