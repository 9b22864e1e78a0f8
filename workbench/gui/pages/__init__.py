"""What fills the window: the welcome page, the workspace, and the forms that open over them."""
