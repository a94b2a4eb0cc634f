# Writes sample-combinations.json: figures of the sample by gender and class at once, by R survey from its own files.
# Rscript tests/reference/sample-combinations.R FOLDER, with the sample's csv files in FOLDER (dist/sample after a build).
# Percentages and standard errors of the groups come from svyby over interaction(GENDER, KLAS); a group of a municipality
# against the same group in the rest of the region is tested as svychisq does (METHODS.md §3).
suppressPackageStartupMessages(library(survey))
options(survey.lonely.psu = "certainty")

script <- sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE))
files <- commandArgs(TRUE)[1]

read_wave <- function(wave) {
  d <- read.csv2(sprintf("%s/GMJ_%d_Voorbeeldregio.csv", files, wave), fileEncoding = "UTF-8-BOM", colClasses = "character")
  digits <- sub("^GM", "", d[[grep("^Gemeentecode", names(d))]])
  d$municipality <- ifelse(digits %in% c("", "9999"), NA, sprintf("GM%04d", suppressWarnings(as.integer(digits))))
  d$region <- "REGIO"
  d$w <- as.numeric(sub(",", ".", d$Standaardisatiefactor_gemeente))
  d <- d[!is.na(d$w) & d$w >= 0, ]
  known <- !(d$GENDER %in% c("", "9")) & !(d$KLAS %in% c("", "9"))
  d$group <- ifelse(known, paste(d$GENDER, d$KLAS, sep = " × "), NA)
  d
}

design_of <- function(d, psu) {
  if (psu == "school") svydesign(ids = ~Schoolcode, strata = ~Stratum, weights = ~w, data = d, nest = TRUE)
  else svydesign(ids = ~1, strata = ~Stratum, weights = ~w, data = d)
}

figures_of <- function(level, psu, wave, indicator) {
  d <- read_wave(wave)
  d$y <- ifelse(d[[indicator]] == "1", 1, ifelse(d[[indicator]] == "0", 0, NA))
  d$area <- d[[level]]
  design <- design_of(d, psu)
  valid <- subset(design, !is.na(y) & w > 0 & !is.na(area) & !is.na(group))
  table <- svyby(~y, ~interaction(area, group, sep = "|"), valid, svymean)
  lapply(seq_len(nrow(table)), function(i) {
    key <- strsplit(as.character(table[i, 1]), "|", fixed = TRUE)[[1]]
    part <- subset(valid, area == key[1] & group == key[2])
    df <- degf(part)
    limits <- as.numeric(confint(svyciprop(~y, part, method = "xlogit", df = df)))
    list(area = key[1], group = key[2], n = nrow(part$variables), yes = sum(part$variables$y),
         percent = 100 * table[i, "y"], se = 100 * table[i, "se"], lower = 100 * limits[1], upper = 100 * limits[2], df = df)
  })
}

# One weight in the sample: that of the larger area is that of the smaller.
against_rest <- function(wave, indicator, own, of_group) {
  d <- read_wave(wave)
  d$y <- ifelse(d[[indicator]] == "1", 1, ifelse(d[[indicator]] == "0", 0, NA))
  d$part <- as.numeric(!is.na(d$municipality) & d$municipality == own)
  both <- subset(design_of(d, "respondent"), !is.na(y) & w > 0 & !is.na(group) & group == of_group)
  means <- svyby(~y, ~part, both, svymean, covmat = TRUE)
  test <- svychisq(~part + y, both, statistic = "F")
  list(area = own, group = of_group, difference = 100 * (coef(means)[["1"]] - coef(means)[["0"]]), p = test$p.value[[1]])
}

to_json <- function(x) {
  if (is.list(x)) {
    items <- vapply(x, to_json, "")
    if (is.null(names(x))) return(paste0("[\n", paste(items, collapse = ",\n"), "\n]"))
    return(paste0("{", paste(sprintf('"%s":%s', names(x), items), collapse = ","), "}"))
  }
  if (is.character(x)) sprintf('"%s"', x) else sprintf("%.17g", x)
}

ask <- function(level, psu, wave, indicator) {
  list(level = level, psu = psu, wave = wave, indicator = indicator, figures = figures_of(level, psu, wave, indicator))
}
golden <- list(
  madeBy = list(R = paste(R.version$major, R.version$minor, sep = "."), survey = as.character(packageVersion("survey"))),
  questions = list(
    ask("region", "school", 2025, "SBSSK3S6"),
    ask("region", "respondent", 2021, "EBGLK3S1"),
    ask("municipality", "respondent", 2025, "SBSSK3S6")
  ),
  against = list(against_rest(2025, "SBSSK3S6", "GM9901", "2 × 2"), against_rest(2025, "SBSSK3S6", "GM9902", "1 × 1"))
)
writeLines(to_json(golden), sub("\\.R$", ".json", script), useBytes = TRUE)
