# Writes sample-differences.json: what R survey makes of the difference between any two figures of the sample's own files.
# Rscript tests/reference/sample-differences.R FOLDER, with the sample's csv files in FOLDER (dist/sample after a build).
# Shares nothing with the app: areas, weights and the difference are done here once more, from METHODS.md §3.
suppressPackageStartupMessages(library(survey))
options(survey.lonely.psu = "certainty")

script <- sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE))
files <- commandArgs(TRUE)[1]

read_wave <- function(wave) {
  d <- read.csv2(sprintf("%s/GMJ_%d_Voorbeeldregio.csv", files, wave), fileEncoding = "UTF-8-BOM", colClasses = "character")
  digits <- sub("^GM", "", d[[grep("^Gemeentecode", names(d))]])
  d$municipality <- ifelse(digits %in% c("", "9999"), NA, sprintf("GM%04d", suppressWarnings(as.integer(digits))))
  d$district <- ifelse(grepl("^WK[0-9]{6}$", d$Wijkcode) & d$Wijkcode != "WK999999", d$Wijkcode, NA)
  d$region <- "REGIO"
  d$school <- d$Schoolcode
  d$w <- as.numeric(sub(",", ".", d$Standaardisatiefactor_gemeente))
  d <- d[!is.na(d$w) & d$w >= 0, ]
  d$wave <- wave
  d
}
by_wave <- setNames(lapply(c(2023, 2025), read_wave), c(2023, 2025))

figure <- function(indicator, level, area, wave = 2025, gender = NA) {
  list(indicator = indicator, level = level, area = area, wave = wave, gender = gender)
}

# u: the linearised values of one figure over all respondents of its wave; outside its domain 0.
linearise <- function(d, f) {
  y <- ifelse(d[[f$indicator]] == "1", 1, ifelse(d[[f$indicator]] == "0", 0, NA))
  place <- d[[f$level]]
  inside <- d$wave == f$wave & !is.na(y) & d$w > 0 & !is.na(place) & place == f$area
  if (!is.na(f$gender)) inside <- inside & d$GENDER == f$gender
  p <- sum((d$w * y)[inside]) / sum(d$w[inside])
  list(p = p, inside = inside, u = ifelse(inside, (ifelse(is.na(y), 0, y) - p) / sum(d$w[inside]), 0))
}

# Two waves stacked: stratum = wave × stratum, school = wave × school.
differ <- function(name, from, to, psu) {
  columns <- unique(c("school", "municipality", "district", "region", "Stratum", "w", "wave", "GENDER", from$indicator, to$indicator))
  waves <- unique(c(from$wave, to$wave))
  d <- do.call(rbind, lapply(by_wave[as.character(waves)], function(d) d[columns]))
  a <- linearise(d, to)
  b <- linearise(d, from)
  d$Stratum <- paste(d$wave, d$Stratum)
  d$school <- paste(d$wave, d$school)
  d$u <- a$u - b$u
  design <- svydesign(ids = if (psu == "school") ~school else ~1, strata = ~Stratum, weights = ~w, data = d, nest = TRUE)
  se <- sqrt(vcov(svytotal(~u, design))[[1]])
  # Of two waves each has its own degrees of freedom; of one wave those of the two figures together.
  df <- if (length(waves) == 2) degf(subset(design, a$inside)) + degf(subset(design, b$inside)) else degf(subset(design, a$inside | b$inside))
  difference <- a$p - b$p
  limits <- difference + c(-1, 1) * qt(0.975, df) * se
  list(
    name = name, psu = psu, from = from, to = to,
    difference = 100 * difference, lower = 100 * limits[1], upper = 100 * limits[2],
    p = 2 * pt(-abs(difference / se), df)
  )
}

municipalities <- names(sort(-table(by_wave[["2025"]]$municipality)))[1:2]
schools <- names(sort(-table(by_wave[["2025"]]$school)))[1:2]
one <- function(level, area, ...) figure("SBSSK3S6", level, area, ...)

differences <- unlist(lapply(c("school", "respondent"), function(psu) list(
  differ("two municipalities", one("municipality", municipalities[1]), one("municipality", municipalities[2]), psu),
  differ("a municipality and its region", one("region", "REGIO"), one("municipality", municipalities[1]), psu),
  differ("boys and girls", one("municipality", municipalities[1], gender = "1"), one("municipality", municipalities[1], gender = "2"), psu),
  differ("girls and all", one("region", "REGIO"), one("region", "REGIO", gender = "2"), psu),
  differ("girls of two municipalities", one("municipality", municipalities[1], gender = "2"), one("municipality", municipalities[2], gender = "2"), psu),
  differ("two waves", one("municipality", municipalities[1], wave = 2023), one("municipality", municipalities[1]), psu),
  differ("two waves of two areas", one("municipality", municipalities[1], wave = 2023), one("region", "REGIO"), psu),
  differ("two indicators", one("region", "REGIO"), figure("EBGLK3S1", "region", "REGIO"), psu),
  differ("two indicators of a municipality", one("municipality", municipalities[1]), figure("EBGLK3S1", "municipality", municipalities[1]), psu)
)), recursive = FALSE)
differences <- c(differences, list(
  differ("two schools", figure("EBGLK3S1", "school", schools[1]), figure("EBGLK3S1", "school", schools[2]), "respondent")
))

to_json <- function(x) {
  if (is.list(x)) {
    items <- vapply(x, to_json, "")
    if (is.null(names(x))) return(paste0("[\n", paste(items, collapse = ",\n"), "\n]"))
    return(paste0("{", paste(sprintf('"%s":%s', names(x), items), collapse = ","), "}"))
  }
  if (is.na(x)) "null" else if (is.character(x)) sprintf('"%s"', x) else sprintf("%.17g", x)
}
golden <- list(
  madeBy = list(R = paste(R.version$major, R.version$minor, sep = "."), survey = as.character(packageVersion("survey"))),
  differences = differences
)
writeLines(to_json(golden), sub("\\.R$", ".json", script))
