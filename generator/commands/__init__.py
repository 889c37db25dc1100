"""The subcommands of `icwsgen`: a module each, with `add` to declare it."""
