"""What the times of project finance mean, for those who print them without taking them."""

BESIDE_PYSAM = {
    "project_us": "project finance, one certain project, µs",
    "pysam_project_us": "PySAM, the same project, µs",
    "pysam_ratio": "projects in the time of one of PySAM",
}
