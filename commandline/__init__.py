"""The command line `icws`: the operations of the client as commands of a shell."""
