"""The maker of the embedded pages: `spec/api` is their source, `spec/pages/icws` the result."""
