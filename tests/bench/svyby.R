# The other rival: R survey, svyby over schools and schools by group, one indicator, standard errors and no tests.
# Prints the seconds; reading the file and making the design are not counted.
suppressPackageStartupMessages(library(survey))
file <- commandArgs(trailingOnly = TRUE)[1]
wanted <- c("Schoolcode", "Standaardisatiefactor", "Stratum", "MBOKK3S32", "EBGLK3S1")
header <- scan(file, "", nlines = 1, sep = ";", quiet = TRUE, fileEncoding = "UTF-8-BOM")
pupils <- read.csv2(file, fileEncoding = "UTF-8-BOM",
                    colClasses = ifelse(header %in% wanted, NA, "NULL"))
pupils$EBGLK3S1[!(pupils$EBGLK3S1 %in% c(0, 1))] <- NA
design <- svydesign(ids = ~1, strata = ~Stratum, weights = ~Standaardisatiefactor, data = pupils)
answered <- subset(design, !is.na(EBGLK3S1))
elapsed <- system.time({
  svyby(~EBGLK3S1, ~Schoolcode, answered, svymean)
  svyby(~EBGLK3S1, ~Schoolcode + MBOKK3S32, answered, svymean)
})[["elapsed"]]
cat(elapsed, "\n")
