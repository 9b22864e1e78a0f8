"""The claim list: its rows, how they are painted, and the filters above them."""
