"""Write scenarios of the world model as XMILE files, and replay them in other engines."""
