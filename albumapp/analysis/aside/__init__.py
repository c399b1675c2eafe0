"""What is set aside before choosing: screenshots, documents, copies, parts of other photos."""
