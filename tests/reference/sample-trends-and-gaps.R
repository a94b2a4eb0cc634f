# Writes sample-trends-and-gaps.json: what R survey makes of trends and gaps in the sample's own files.
# Rscript tests/reference/sample-trends-and-gaps.R FOLDER, with the sample's csv files in FOLDER (dist/sample after a build).
# Shares nothing with the app: areas, weights, the disclosure rule and the models are done here once more, from METHODS.md.
suppressPackageStartupMessages(library(survey))
options(survey.lonely.psu = "certainty")

script <- sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE))
files <- commandArgs(TRUE)[1]
source(file.path(dirname(script), "least-sure.R"))

waves <- c(2019, 2021, 2023, 2025)
read_wave <- function(wave, indicator) {
  d <- read.csv2(sprintf("%s/GMJ_%d_Voorbeeldregio.csv", files, wave), fileEncoding = "UTF-8-BOM", colClasses = "character")
  digits <- sub("^GM", "", d[[grep("^Gemeentecode", names(d))]])
  municipality <- ifelse(digits %in% c("", "9999"), NA, sprintf("GM%04d", suppressWarnings(as.integer(digits))))
  w <- as.numeric(sub(",", ".", d$Standaardisatiefactor_gemeente))
  y <- ifelse(d[[indicator]] == "1", 1, ifelse(d[[indicator]] == "0", 0, NA))
  d <- data.frame(wave, school = paste(wave, d$Schoolcode), stratum = paste(wave, d$Stratum), municipality, region = "REGIO",
                  MBOKK3S31 = d$MBOKK3S31, MBOKK3S32 = d$MBOKK3S32, w, y)
  d[!is.na(d$w) & d$w >= 0, ]
}
few <- function(y) length(y) < 30 || sum(y) < 5 || sum(1 - y) < 5
make_design <- function(d, psu) {
  svydesign(ids = if (psu == "school") ~school else ~1, strata = ~stratum, weights = ~w, data = d, nest = TRUE)
}

trends <- function(level, indicator, psu) {
  d <- do.call(rbind, lapply(waves, read_wave, indicator))
  d$time <- d$wave - mean(waves)
  rows <- lapply(sort(unique(na.omit(d[[level]]))), function(area) {
    inside <- !is.na(d[[level]]) & d[[level]] == area & !is.na(d$y) & d$w > 0
    if (any(vapply(waves, function(wave) few(d$y[inside & d$wave == wave]), NA))) return(NULL)
    # Each wave is a design of its own, with its own unit.
    d$unit <- as.character(seq_len(nrow(d)))
    for (wave in waves) {
      of_wave <- inside & d$wave == wave
      by <- least_sure(psu, is_carried_by_few(d$w[of_wave], d$school[of_wave], d$stratum[of_wave]), function(unit) {
        wave_part <- subset(make_design(d, unit), of_wave)
        list(se = SE(svymean(~y, wave_part))[[1]], df = degf(wave_part), unit = unit)
      })
      if (by$unit == "school") d$unit[d$wave == wave] <- d$school[d$wave == wave]
    }
    part <- subset(svydesign(ids = ~unit, strata = ~stratum, weights = ~w, data = d, nest = TRUE), inside)
    # To the end, and once more from there: R's standard errors are those of one step before the last.
    model <- svyglm(y ~ time, part, family = quasibinomial(), epsilon = 1e-16, maxit = 100)
    model <- eval(bquote(svyglm(y ~ time, part, family = quasibinomial(), epsilon = 1e-16, maxit = 100, start = .(coef(model)))))
    df <- degf(part) - 1
    b <- coef(model)[[2]]
    se <- sqrt(vcov(model)[2, 2])
    ends <- plogis(coef(model)[[1]] + b * (range(waves) - mean(waves)))
    list(area = area, odds = exp(b), lower = exp(b - qt(0.975, df) * se), upper = exp(b + qt(0.975, df) * se),
         perYear = 100 * diff(ends) / diff(range(waves)), p = 2 * pt(-abs(b) / se, df))
  })
  list(level = level, indicator = indicator, psu = psu, rows = Filter(Negate(is.null), rows))
}

gaps <- function(level, indicator, wave, psu, by) {
  d <- read_wave(wave, indicator)
  d$education <- ifelse(d[[by]] %in% c("", "8", "9"), NA, d[[by]])
  rows <- lapply(sort(unique(na.omit(d[[level]]))), function(area) {
    here <- !is.na(d[[level]]) & d[[level]] == area & !is.na(d$y) & d$w > 0 & !is.na(d$education)
    groups <- sort(unique(d$education[here]))
    if (any(vapply(groups, function(g) few(d$y[here & d$education == g]), NA))) return(NULL)
    share <- vapply(groups, function(g) sum(d$w[here & d$education == g]), 0) / sum(d$w[here])
    d$rank <- unname((cumsum(share) - share / 2)[d$education])
    is_few <- function(of) any(vapply(of, function(g) {
      members <- here & d$education == g
      is_carried_by_few(d$w[members], d$school[members], d$stratum[members])
    }, NA))
    level_of <- vapply(groups, function(g) weighted.mean(d$y[here & d$education == g], d$w[here & d$education == g]), 0)
    top <- groups[which.max(level_of)]
    bottom <- groups[which.min(level_of)]
    gap <- least_sure(psu, is_few(c(top, bottom)), function(unit) {
      part <- subset(make_design(d, unit), here)
      contrast <- svycontrast(svyby(~y, ~education, part, svymean, covmat = TRUE), setNames(c(1, -1), c(top, bottom)))
      list(size = coef(contrast)[[1]], se = SE(contrast)[[1]], df = degf(subset(part, education %in% c(top, bottom))))
    })
    slope <- least_sure(psu, is_few(groups), function(unit) {
      part <- subset(make_design(d, unit), here)
      model <- svyglm(y ~ rank, part)
      list(size = coef(model)[[2]], se = SE(model)[[2]], df = degf(part) - 1)
    })
    pairs <- choose(length(groups), 2)
    reach <- qt(1 - 0.025 / pairs, gap$df) * gap$se
    list(area = area, largest = top, smallest = bottom, difference = 100 * gap$size,
         lower = 100 * (gap$size - reach), upper = 100 * (gap$size + reach),
         p = min(1, pairs * 2 * pt(-abs(gap$size) / gap$se, gap$df)),
         slope = 100 * slope$size, slopeP = 2 * pt(-abs(slope$size) / slope$se, slope$df))
  })
  list(level = level, indicator = indicator, wave = wave, by = by, psu = psu, rows = Filter(Negate(is.null), rows))
}

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
  trends = list(trends("region", "EBGLK3S1", "school"), trends("municipality", "EBGLK3S1", "respondent"), trends("municipality", "SBSSK3S6", "school")),
  gaps = list(gaps("region", "EBGLK3S1", 2025, "school", "MBOKK3S31"), gaps("region", "SBSSK3S6", 2021, "school", "MBOKK3S32"),
              gaps("municipality", "SBSSK3S6", 2023, "respondent", "MBOKK3S32"), gaps("municipality", "SBSSK3S6", 2025, "school", "MBOKK3S31"))
)
writeLines(to_json(golden), sub("\\.R$", ".json", script))
