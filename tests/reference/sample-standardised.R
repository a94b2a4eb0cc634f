# Writes sample-standardised.json: percentages standardised by gender and class, and a funnel of municipalities, of the
# sample's own files. Rscript tests/reference/sample-standardised.R FOLDER, with the csv files in FOLDER (dist/sample
# after a build). Shares nothing with the app: areas, weights, strata and sums are done here once more, from METHODS.md.
suppressPackageStartupMessages(library(survey))
options(survey.lonely.psu = "certainty")

script <- sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE))
files <- commandArgs(TRUE)[1]

to_json <- function(x) {
  if (is.list(x)) {
    items <- vapply(x, to_json, "")
    if (is.null(names(x))) return(paste0("[", paste(items, collapse = ",\n"), "]"))
    return(paste0("{", paste(sprintf('"%s":%s', names(x), items), collapse = ","), "}"))
  }
  if (is.character(x)) sprintf('"%s"', x) else if (is.logical(x)) tolower(x) else sprintf("%.17g", x)
}

read_wave <- function(wave) {
  d <- read.csv2(sprintf("%s/GMJ_%d_Voorbeeldregio.csv", files, wave), fileEncoding = "UTF-8-BOM", colClasses = "character")
  digits <- sub("^GM", "", d[[grep("^Gemeentecode", names(d))]])
  d$municipality <- ifelse(digits %in% c("", "9999"), NA, sprintf("GM%04d", suppressWarnings(as.integer(digits))))
  d$w <- as.numeric(sub(",", ".", d$Standaardisatiefactor_gemeente))
  d[!is.na(d$w) & d$w >= 0, ]
}
answers <- function(d, indicator) ifelse(d[[indicator]] == "1", 1, ifelse(d[[indicator]] == "0", 0, NA))
may_show <- function(y) length(y) >= 30 && sum(y) >= 5 && sum(1 - y) >= 5
byar <- function(o, z) {
  c(o * (1 - 1 / (9 * o) - z / (3 * sqrt(o)))^3, (o + 1) * (1 - 1 / (9 * (o + 1)) + z / (3 * sqrt(o + 1)))^3)
}

standardised <- function(d, indicator) {
  d$y <- answers(d, indicator)
  cell <- ifelse(d$GENDER %in% c("1", "2") & d$KLAS != "9" & d$KLAS != "", paste(d$GENDER, d$KLAS), NA)
  valid <- !is.na(d$y) & d$w > 0
  share <- tapply(d$w[valid & !is.na(cell)], cell[valid & !is.na(cell)], sum)
  # What is less than 2 % of the standard is no part of it: pupils of another school year.
  share <- share[share >= 0.02 * sum(share)]
  share <- share / sum(share)
  whole <- svydesign(ids = ~1, strata = ~Stratum, weights = ~w, data = d)
  lapply(sort(unique(na.omit(d$municipality))), function(area) {
    here <- valid & !is.na(d$municipality) & d$municipality == area
    inside <- lapply(names(share), function(k) here & !is.na(cell) & cell == k)
    if (!may_show(d$y[here]) || !all(vapply(inside, function(i) may_show(d$y[i]), TRUE))) {
      return(list(area = area, shown = FALSE))
    }
    each <- lapply(inside, function(i) svymean(~y, subset(whole, i)))
    p <- sum(share * vapply(each, coef, 0))
    v <- sum(share^2 * vapply(each, function(m) vcov(m)[[1]], 0))
    y <- d$y[Reduce(`|`, inside)]
    o <- min(sum(y), sum(1 - y))
    reach <- sqrt(v / o) * abs(byar(o, qnorm(0.975)) - o)
    if (sum(y) > sum(1 - y)) reach <- rev(reach)
    list(area = area, shown = TRUE, percent = 100 * p, se = 100 * sqrt(v), lower = 100 * (p - reach[1]), upper = 100 * (p + reach[2]))
  })
}

funnel <- function(d, indicator) {
  d$y <- answers(d, indicator)
  valid <- !is.na(d$y) & d$w > 0
  whole <- svydesign(ids = ~1, strata = ~Stratum, weights = ~w, data = d)
  p0 <- coef(svymean(~y, subset(whole, valid)))[[1]]
  per_area <- Filter(Negate(is.null), lapply(sort(unique(na.omit(d$municipality))), function(area) {
    here <- valid & !is.na(d$municipality) & d$municipality == area
    if (!may_show(d$y[here])) return(NULL)
    m <- svymean(~y, subset(whole, here), deff = "replace")
    list(area = area, n = sum(here), p = coef(m)[[1]], deff = deff(m)[[1]])
  }))
  effect <- median(vapply(per_area, `[[`, 0, "deff"))
  n <- vapply(per_area, `[[`, 0, "n")
  p <- vapply(per_area, `[[`, 0, "p")
  s2 <- p0 * (1 - p0) / (n / effect)
  z <- (p - p0) / sqrt(s2)
  ends <- quantile(z, c(0.1, 0.9), names = FALSE)
  phi <- mean(pmin(pmax(z, ends[1]), ends[2])^2)
  tau2 <- if (phi <= 1) 0 else (length(z) * phi - (length(z) - 1)) / (sum(1 / s2) - sum(1 / s2^2) / sum(1 / s2))
  s <- sqrt(s2 + tau2)
  list(
    reference = 100 * p0, designEffect = effect, phi = phi, between = 100 * sqrt(tau2),
    areas = lapply(seq_along(per_area), function(i) list(
      area = per_area[[i]]$area, n = n[i], z = (p[i] - p0) / s[i],
      lower95 = 100 * max(0, p0 - qnorm(0.975) * s[i]), upper998 = 100 * min(1, p0 + qnorm(0.999) * s[i])
    ))
  )
}

indicators <- c("EBGLK3S1", "SBSSK3S6")
waves <- c(2021, 2025)
questions <- do.call(c, lapply(waves, function(wave) {
  d <- read_wave(wave)
  lapply(indicators, function(i) list(indicator = i, wave = wave, standardised = standardised(d, i), funnel = funnel(d, i)))
}))
made_by <- list(R = paste(R.version$major, R.version$minor, sep = "."), survey = as.character(packageVersion("survey")))
writeLines(to_json(list(madeBy = made_by, questions = questions)), file.path(dirname(script), "sample-standardised.json"))
