"""The history of the session: every act of its log, and how the session stood after any of them."""
