"""What fills the window, or a part of it: the welcome page, the workspace, the page after a crash."""
