# What scripts that write golden values of survey need; sourced by them, with `folder` set to where they stand.
suppressPackageStartupMessages(library(survey))
options(survey.lonely.psu = "certainty", survey.ultimate.cluster = TRUE)

made_by <- list(R = paste(R.version$major, R.version$minor, sep = "."), survey = as.character(packageVersion("survey")))
source(file.path(folder, "golden-json.R"))
