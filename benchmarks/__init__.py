"""Speed and memory of govopen beside the libraries that its users would otherwise take."""
