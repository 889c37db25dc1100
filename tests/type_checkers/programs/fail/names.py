"""A misspelt name is no name."""

import icws
import icws_sandbox

icws.Cleint("https://cic.example.com")  # error
icws.Cleint("https://cic.example.com")  # error
icws_sandbox.Sandobx()  # error
how: icws.Policy = "loud"  # error
way: icws.DeliveryMode = "push"  # error
