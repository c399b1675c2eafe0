"""When each photo was taken: times, zones, and camera clocks set right against each other."""
