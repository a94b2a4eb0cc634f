# Writes sample-comparisons.json: what R survey makes of comparisons in the sample's own files.
# Rscript tests/reference/sample-comparisons.R FOLDER, with the sample's csv files in FOLDER (dist/sample after a build).
# Shares nothing with the app: areas, weights, the disclosure rule and the tests are done here once more, from METHODS.md.
suppressPackageStartupMessages(library(survey))
options(survey.lonely.psu = "certainty")

script <- sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE))
files <- commandArgs(TRUE)[1]
source(file.path(dirname(script), "least-sure.R"))

read_wave <- function(wave) {
  d <- read.csv2(sprintf("%s/GMJ_%d_Voorbeeldregio.csv", files, wave), fileEncoding = "UTF-8-BOM", colClasses = "character")
  digits <- sub("^GM", "", d[[grep("^Gemeentecode", names(d))]])
  d$municipality <- ifelse(digits %in% c("", "9999"), NA, sprintf("GM%04d", suppressWarnings(as.integer(digits))))
  d$district <- ifelse(grepl("^WK[0-9]{6}$", d$Wijkcode) & d$Wijkcode != "WK999999", d$Wijkcode, NA)
  d$school <- d$Schoolcode
  d$w <- as.numeric(sub(",", ".", d$Standaardisatiefactor_gemeente))
  d <- d[!is.na(d$w) & d$w >= 0, ]
  d$wave <- wave
  d
}
waves <- c(2019, 2021, 2023, 2025)
by_wave <- setNames(lapply(waves, read_wave), waves)

# A school stands where most of its pupils of all waves live.
all_pupils <- do.call(rbind, lapply(by_wave, function(d) d[c("school", "municipality")]))
stands_in <- tapply(all_pupils$municipality, all_pupils$school, function(m) names(which.max(table(m))))

answers <- function(d, indicator) ifelse(d[[indicator]] == "1", 1, ifelse(d[[indicator]] == "0", 0, NA))
few <- function(y) length(y) < 30 || sum(y) < 5 || sum(1 - y) < 5
make_design <- function(d, psu) {
  svydesign(ids = if (psu == "school") ~school else ~1, strata = ~Stratum, weights = ~w, data = d, nest = TRUE)
}
group_of <- function(d, group) if (is.na(group)) rep(TRUE, nrow(d)) else d$GENDER == group

# --- A part against the rest ---------------------------------------------------------------------------

against_rest <- function(level, indicator, wave, psu, group = NA) {
  d <- by_wave[[as.character(wave)]]
  d$y <- answers(d, indicator)
  counted <- !is.na(d$y) & d$w > 0 & group_of(d, group)
  place <- d[[level]]
  # Schools are held against schools; a district against those who live in its municipality.
  larger <- switch(level, municipality = rep("REGIO", nrow(d)), district = d$municipality, school = stands_in[d$school])
  rows <- lapply(sort(unique(na.omit(place))), function(area) {
    own <- switch(level, municipality = "REGIO", district = sub("^WK(....)..$", "GM\\1", area), school = stands_in[[area]])
    a <- counted & !is.na(place) & place == area
    b <- counted & !is.na(larger) & larger == own & !a
    outside <- a & !(!is.na(larger) & larger == own)
    case <- list(area = area, to = paste0("rest:", own))
    if (sum(a) == 0 || few(d$y[a]) || few(d$y[b]) || (any(outside) && few(d$y[outside]))) return(case)
    d$part <- a
    mean_of <- function(inside) sum((d$w * d$y)[inside]) / sum(d$w[inside])
    y <- ifelse(is.na(d$y), 0, d$y)
    d$u <- a * (y - mean_of(a)) / sum(d$w[a]) - b * (y - mean_of(b)) / sum(d$w[b])
    difference <- mean_of(a) - mean_of(b)
    is_few <- any(vapply(list(a, b), function(side) is_carried_by_few(d$w[side], d$school[side], d$Stratum[side]), NA))
    test <- least_sure(psu, is_few, function(unit) {
      union <- subset(make_design(transform(d, y = y), unit), a | b)
      f <- svychisq(~part + y, union, statistic = "F")
      list(se = sqrt(vcov(svytotal(~u, make_design(d, unit)))[[1]]), df = degf(union), p = f$p.value[[1]])
    })
    limits <- difference + c(-1, 1) * qt(0.975, test$df) * test$se
    c(case, list(difference = 100 * difference, lower = 100 * limits[1], upper = 100 * limits[2], p = test$p))
  })
  finish(list(with = "rest", level = level, indicator = indicator, wave = wave, psu = psu, group = group), rows)
}

# --- Against the wave before ---------------------------------------------------------------------------

against_wave <- function(level, indicator, wave, before, psu) {
  d <- do.call(rbind, lapply(c(wave, before), function(year) {
    d <- by_wave[[as.character(year)]]
    d$y <- answers(d, indicator)
    d[c("school", "municipality", "Stratum", "w", "wave", "y")]
  }))
  d$school <- paste(d$wave, d$school)
  d$Stratum <- paste(d$wave, d$Stratum)
  d$region <- "REGIO"
  d$code <- if (level == "school") sub("^.* ", "", d$school) else d[[level]]
  rows <- lapply(sort(unique(na.omit(d$code[d$wave == wave]))), function(area) {
    inside <- !is.na(d$code) & d$code == area & !is.na(d$y) & d$w > 0
    case <- list(area = area, to = paste0("wave:", before))
    if (few(d$y[inside & d$wave == wave]) || few(d$y[inside & d$wave == before])) return(case)
    # The two waves are separate designs: each has its own unit.
    d$unit <- paste(d$wave, seq_len(nrow(d)))
    for (year in c(wave, before)) {
      of_year <- inside & d$wave == year
      by <- least_sure(psu, is_carried_by_few(d$w[of_year], d$school[of_year], d$Stratum[of_year]), function(unit) {
        year_part <- subset(make_design(d, unit), of_year)
        list(se = SE(svymean(~y, year_part))[[1]], df = degf(year_part), unit = unit)
      })
      if (by$unit == "school") d$unit[d$wave == year] <- d$school[d$wave == year]
    }
    part <- subset(svydesign(ids = ~unit, strata = ~Stratum, weights = ~w, data = d, nest = TRUE), inside)
    means <- svyby(~y, ~wave, part, svymean, covmat = TRUE)
    contrast <- svycontrast(means, setNames(c(-1, 1), c(before, wave)))
    difference <- coef(contrast)[[1]]
    se <- SE(contrast)[[1]]
    limits <- difference + c(-1, 1) * qt(0.975, degf(part)) * se
    c(case, list(difference = 100 * difference, lower = 100 * limits[1], upper = 100 * limits[2],
                 p = 2 * pt(-abs(difference) / se, degf(part))))
  })
  finish(list(with = "wave", level = level, indicator = indicator, wave = wave, psu = psu, group = NA), rows)
}

# The family is every comparison of the answer that is shown.
finish <- function(question, rows) {
  p <- vapply(rows, function(row) if (is.null(row$p)) NA_real_ else row$p, 0)
  bh <- p.adjust(p, "BH")
  bonferroni <- p.adjust(p, "bonferroni")
  rows <- lapply(seq_along(rows), function(i) if (is.na(p[i])) rows[[i]] else c(rows[[i]], list(bh = bh[i], bonferroni = bonferroni[i])))
  c(question, list(family = sum(!is.na(p)), comparisons = rows))
}

questions <- list(
  against_rest("municipality", "SBSSK3S6", 2025, "school"),
  against_rest("municipality", "EBGLK3S1", 2023, "respondent"),
  against_rest("municipality", "SBEZK3S2", 2021, "respondent", group = "2"),
  against_rest("district", "EBEGK3S2", 2025, "respondent"),
  against_rest("school", "EBGLK3S1", 2025, "respondent"),
  against_rest("school", "SBSSK3S6", 2019, "respondent"),
  against_wave("region", "EBGLK3S1", 2023, 2021, "school"),
  against_wave("municipality", "SBSSK3S6", 2025, 2023, "school"),
  against_wave("school", "EBGLK3S1", 2021, 2019, "respondent")
)

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
  questions = questions
)
writeLines(to_json(golden), sub("\\.R$", ".json", script))
