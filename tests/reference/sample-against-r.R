# Writes sample-against-r.json: what R survey makes of the sample's own files, read here by themselves.
# Rscript tests/reference/sample-against-r.R FOLDER, with the sample's csv files in FOLDER (dist/sample after a build).
# Shares nothing with the app: areas, weights, missing codes, renamed columns, the disclosure rule and the
# choice of the sampling unit are done here once more, from METHODS.md.
suppressPackageStartupMessages(library(survey))
options(survey.lonely.psu = "certainty")

script <- sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE))
files <- commandArgs(TRUE)[1]
source(file.path(dirname(script), "least-sure.R"))
waves <- c(2019, 2021, 2023, 2025)

# --- The files ---------------------------------------------------------------------------------------

read_wave <- function(wave) {
  d <- read.csv2(sprintf("%s/GMJ_%d_Voorbeeldregio.csv", files, wave), fileEncoding = "UTF-8-BOM", colClasses = "character")
  municipality <- d[[grep("^Gemeentecode", names(d))]]
  # 9901, 09901 and GM9901 are one municipality; 9999 is nobody's.
  digits <- sub("^GM", "", municipality)
  d$municipality <- ifelse(digits %in% c("", "9999"), NA, sprintf("GM%04d", suppressWarnings(as.integer(digits))))
  d$district <- ifelse(grepl("^WK[0-9]{6}$", d$Wijkcode) & d$Wijkcode != "WK999999", d$Wijkcode, NA)
  d$school <- d$Schoolcode
  d$region <- "REGIO"
  d$w <- as.numeric(sub(",", ".", d$Standaardisatiefactor_gemeente))
  d <- d[!is.na(d$w) & d$w >= 0, ]
  list(
    data = d,
    school = svydesign(ids = ~Schoolcode, strata = ~Stratum, weights = ~w, data = d, nest = TRUE),
    respondent = svydesign(ids = ~1, strata = ~Stratum, weights = ~w, data = d)
  )
}
by_wave <- setNames(lapply(waves, read_wave), waves)

# Indicators under the name of their newest column, with the names they had before.
earlier <- list(
  SOOSK3A1 = "SOOSK3S1", SOROK3A1 = "SOROK3S9", PBWBK3S3 = "PBWBK3S2", LBLBK3S16 = "LBLBK3S13",
  SBRLK3S14 = "SBRLK3S11", SBRLK3S15 = "SBRLK3S21"
)
group_columns <- c(gender = "GENDER", class = "KLAS", education = "MBOKK3S31", age = "BBLFA321")
no_group <- list(gender = "9", class = "9", education = c("8", "9"), age = "99")
only_larger <- c("PBSGK3S1", "PBSGK3S2")

# --- The questions -----------------------------------------------------------------------------------

question <- function(level, indicators, by = NA, psu = "school", waves = c(2019, 2021, 2023, 2025)) {
  list(level = level, indicators = indicators, by = by, psu = psu, waves = waves)
}
questions <- list(
  question("region", c("EBGLK3S1", "PBSGK3S2", "SOOSK3A1", "PBWBK3S3", "LBLBK3S16", "SBRLK3S14", "SBRLK3S15", "SBRLK3S34", "SBRLK3S19", "PBMGK3S4")),
  question("region", c("EBGLK3S1", "SBRLK3S19"), psu = "respondent"),
  question("region", "SBEZK3S2", by = "gender"),
  question("region", "SBSSK3S6", by = "class", psu = "respondent", waves = c(2019, 2025)),
  question("region", "GBZOK3S15", by = "education"),
  question("region", "LBAGK3S20", by = "age"),
  question("municipality", c("SBSSK3S6", "PBSGK3S1", "SOROK3A1")),
  question("municipality", "EBEGK3S2", by = "gender", waves = c(2021, 2025)),
  question("municipality", "SBGMK3S2", by = "class", psu = "respondent", waves = 2023),
  question("district", c("PBWBK3S3", "PBSGK3S1"), waves = c(2019, 2025)),
  question("district", "EBGLK3S1", by = "education", waves = 2023),
  question("school", c("EBGLK3S1", "PBSGK3S2"), waves = c(2019, 2023)),
  question("school", "SBRLK3S34", by = "gender", waves = 2025)
)

# --- One figure --------------------------------------------------------------------------------------

place_of <- function(q, indicator, wave, area, group) {
  d <- by_wave[[as.character(wave)]]$data
  column <- intersect(c(indicator, earlier[[indicator]]), names(d))[1]
  if (is.na(column)) return(NULL)
  answer <- d[[column]]
  inside <- !is.na(d[[q$level]]) & d[[q$level]] == area
  if (!is.na(group)) inside <- inside & d[[group_columns[[q$by]]]] == group
  y <- ifelse(answer == "1", 1, ifelse(answer == "0", 0, NA))
  counted <- inside & d$w > 0
  valid <- counted & !is.na(y)
  list(y = y, valid = valid, n = sum(valid), yes = sum(y[valid]),
       not_applicable = sum(counted & answer == "8"), missing = sum(counted & is.na(y) & answer != "8"))
}

status_of <- function(q, indicator, place) {
  if (place$n == 0) return("no-data")
  if (indicator %in% only_larger && q$level %in% c("district", "school")) return("only-at-a-higher-level")
  if (place$n < 30) return("few-respondents")
  if (place$yes < 5 || place$n - place$yes < 5) return("few-answers")
  "shown"
}

part_of <- function(wave, place, psu) {
  design <- by_wave[[as.character(wave)]][[psu]]
  design$variables$y <- place$y
  subset(design, place$valid)
}

estimate <- function(wave, place, psu) {
  d <- by_wave[[as.character(wave)]]$data[place$valid, ]
  least_sure(psu, is_carried_by_few(d$w, d$Schoolcode, d$Stratum), function(unit) estimate_by(wave, place, unit))
}

estimate_by <- function(wave, place, psu) {
  part <- part_of(wave, place, psu)
  m <- svymean(~y, part, deff = "replace")
  df <- degf(part)
  # Every figure the default disclosure rule shows has five on either side: the interval is the logit.
  limits <- as.numeric(confint(svyciprop(~y, part, method = "xlogit", df = df)))
  list(n = place$n, nMissing = place$missing, notApplicable = place$not_applicable, percent = 100 * coef(m)[[1]],
       se = 100 * SE(m)[[1]], lower = 100 * limits[1], upper = 100 * limits[2], df = df, deff = deff(m)[[1]])
}

answer_question <- function(q) {
  domains <- list()
  for (indicator in q$indicators) for (wave in q$waves) {
    d <- by_wave[[as.character(wave)]]$data
    groups <- if (is.na(q$by)) NA else c(NA, setdiff(sort(unique(d[[group_columns[[q$by]]]])), c("", no_group[[q$by]])))
    for (area in sort(unique(na.omit(d[[q$level]])))) for (group in groups) {
      place <- place_of(q, indicator, wave, area, group)
      if (is.null(place)) next
      domains <- c(domains, list(list(indicator = indicator, wave = wave, area = area, group = group, place = place,
                                      status = status_of(q, indicator, place))))
    }
  }
  # A shown figure that rests on one school: the whole question is answered with respondents.
  rests_on_one <- function(x) x$status == "shown" && degf(part_of(x$wave, x$place, "school")) < 1
  psu <- if (q$psu == "school" && q$level != "school" && !any(vapply(domains, rests_on_one, TRUE))) "school" else "respondent"
  figures <- lapply(domains, function(x) {
    c(list(indicator = x$indicator, wave = x$wave, area = x$area, group = x$group, status = x$status),
      if (x$status == "shown") estimate(x$wave, x$place, psu))
  })
  c(q, list(answeredWith = psu, figures = figures))
}

# --- JSON, with every digit a double has -------------------------------------------------------------

to_json <- function(x) {
  if (is.list(x)) {
    items <- vapply(x, to_json, "")
    if (is.null(names(x))) return(paste0("[\n", paste(items, collapse = ",\n"), "\n]"))
    return(paste0("{", paste(sprintf('"%s":%s', names(x), items), collapse = ","), "}"))
  }
  text <- if (is.character(x)) ifelse(is.na(x), "null", sprintf('"%s"', x)) else ifelse(is.na(x), "null", sprintf("%.17g", x))
  if (length(x) == 1) text else paste0("[", paste(text, collapse = ","), "]")
}

as_list <- function(q) { q$indicators <- as.list(q$indicators); q$waves <- as.list(q$waves); q }
golden <- list(
  madeBy = list(R = paste(R.version$major, R.version$minor, sep = "."), survey = as.character(packageVersion("survey"))),
  rows = as.list(vapply(by_wave, function(wave) nrow(wave$data), 1L)),
  questions = lapply(lapply(questions, answer_question), as_list)
)
writeLines(to_json(golden), sub("\\.R$", ".json", script))
