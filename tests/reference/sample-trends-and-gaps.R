# Writes sample-trends-and-gaps.json: what R survey makes of trends and gaps in the sample's own files.
# Rscript tests/reference/sample-trends-and-gaps.R FOLDER, with the sample's csv files in FOLDER (dist/sample after a build).
# Shares nothing with the app: areas, weights, the disclosure rule and the models are done here once more, from METHODS.md.
suppressPackageStartupMessages(library(survey))
options(survey.lonely.psu = "certainty")

script <- sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE))
files <- commandArgs(TRUE)[1]

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
    part <- subset(make_design(d, psu), inside)
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
    part <- subset(make_design(d, psu), here)
    means <- svyby(~y, ~education, part, svymean, covmat = TRUE)
    top <- names(which.max(coef(means)))
    bottom <- names(which.min(coef(means)))
    gap <- svycontrast(means, setNames(c(1, -1), c(top, bottom)))
    df <- degf(subset(part, education %in% c(top, bottom)))
    pairs <- choose(length(groups), 2)
    reach <- qt(1 - 0.025 / pairs, df) * SE(gap)[[1]]
    model <- svyglm(y ~ rank, part)
    slope_df <- degf(part) - 1
    list(area = area, largest = top, smallest = bottom, difference = 100 * coef(gap)[[1]],
         lower = 100 * (coef(gap)[[1]] - reach), upper = 100 * (coef(gap)[[1]] + reach),
         p = min(1, pairs * 2 * pt(-abs(coef(gap)[[1]]) / SE(gap)[[1]], df)),
         slope = 100 * coef(model)[[2]], slopeP = 2 * pt(-abs(coef(model)[[2]]) / SE(model)[[2]], slope_df))
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
