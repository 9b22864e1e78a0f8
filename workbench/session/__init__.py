"""What the program can do: every act of the user as a command on an open session. No Qt."""
