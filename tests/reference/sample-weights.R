# Writes sample-weights.json: what R survey makes of the sample's own file where each level has a weight of its own, for
# percentages and for means. Rscript tests/reference/sample-weights.R FOLDER, with the sample's csv files in FOLDER.
# Shares nothing with the app: areas, weights, the disclosure rule and the tests are done here once more, from METHODS.md.
suppressPackageStartupMessages(library(survey))
options(survey.lonely.psu = "certainty")

script <- sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE))
source(file.path(dirname(script), "least-sure.R"))
number <- function(x) as.numeric(sub(",", ".", x))
d <- read.csv2(file.path(commandArgs(TRUE)[1], "GMJ_2025_Voorbeeldregio.csv"), fileEncoding = "UTF-8-BOM", colClasses = "character")
d$municipality <- ifelse(d$Gemeentecode2023 %in% c("", "9999"), NA, sprintf("GM%04d", suppressWarnings(as.integer(sub("^GM", "", d$Gemeentecode2023)))))
d$by_municipality <- number(d$Standaardisatiefactor_gemeente)
d$by_region <- number(d$Standaardisatiefactor_regio)
# Who weighs nothing at one level counts at none.
d <- d[!is.na(d$by_municipality) & !is.na(d$by_region), ]
heavy <- d$by_municipality > 0 & d$by_region > 0
among <- function(x, values) ifelse(x %in% values, number(x), NA)
d$SBSSK3S6 <- among(d$SBSSK3S6, c("0", "1"))
d$EBGLK301 <- among(d$EBGLK301, as.character(1:5))

few_yes <- function(y) length(y) < 30 || sum(y) < 5 || sum(1 - y) < 5
few_others <- function(y) length(y) < 30 || min(length(y) - max(table(y)), floor(length(y) / 2)) < 5
asked <- list(
  list(indicator = "SBSSK3S6", measure = "percent", times = 100, few = few_yes),
  list(indicator = "EBGLK301", measure = "mean", times = 1, few = few_others)
)
design_of <- function(d, weight, psu) {
  svydesign(ids = if (psu == "school") ~Schoolcode else ~1, strata = ~Stratum, weights = reformulate(weight), data = d, nest = TRUE)
}

# --- Figures: each level by its own weight ---------------------------------------------------------------

figure <- function(q, area, psu) {
  weight <- if (area == "") "by_region" else "by_municipality"
  d$y <- d[[q$indicator]]
  inside <- heavy & !is.na(d$y) & (area == "" | (!is.na(d$municipality) & d$municipality == area))
  is_few <- is_carried_by_few(d[[weight]][inside], d$Schoolcode[inside], d$Stratum[inside])
  m <- least_sure(psu, is_few, function(unit) {
    part <- subset(design_of(d, weight, unit), inside)
    estimate <- svymean(~y, part)
    list(value = coef(estimate)[[1]], se = SE(estimate)[[1]], df = degf(part))
  })
  list(indicator = q$indicator, measure = q$measure, area = area, psu = psu, n = sum(inside),
       percent = q$times * m$value, se = q$times * m$se, df = m$df)
}

# --- A municipality against the rest of the region: by the weight of the region ---------------------------

comparison <- function(q, area, psu) {
  d$y <- d[[q$indicator]]
  a <- heavy & !is.na(d$y) & !is.na(d$municipality) & d$municipality == area
  b <- heavy & !is.na(d$y) & !a
  case <- list(indicator = q$indicator, measure = q$measure, area = area, psu = psu)
  if (q$few(d$y[a]) || q$few(d$y[b])) return(c(case, list(difference = NA)))
  d$side <- ifelse(a, "part", "rest")
  d$part <- a
  is_few <- any(vapply(list(a, b), function(side) is_carried_by_few(d$by_region[side], d$Schoolcode[side], d$Stratum[side]), NA))
  test <- least_sure(psu, is_few, function(unit) {
    union <- subset(design_of(d, "by_region", unit), a | b)
    means <- svyby(~y, ~side, union, svymean, covmat = TRUE)
    contrast <- svycontrast(means, c(part = 1, rest = -1))
    df <- degf(union)
    p <- if (q$measure == "percent") svychisq(~part + y, union, statistic = "F")$p.value[[1]]
         else 2 * pt(-abs(coef(contrast)[[1]]) / SE(contrast)[[1]], df)
    list(size = coef(contrast)[[1]], rest = coef(means)[["rest"]], se = SE(contrast)[[1]], df = df, p = p)
  })
  limits <- test$size + c(-1, 1) * qt(0.975, test$df) * test$se
  c(case, list(rest = q$times * test$rest, difference = q$times * test$size, lower = q$times * limits[1],
               upper = q$times * limits[2], p = test$p))
}

municipalities <- sort(unique(na.omit(d$municipality)))
over <- function(areas, make) unlist(lapply(asked, function(q) unlist(lapply(c("school", "respondent"), function(psu) {
  lapply(areas, function(area) make(q, area, psu))
}), recursive = FALSE)), recursive = FALSE)

to_json <- function(x) {
  if (is.list(x)) {
    items <- vapply(x, to_json, "")
    if (is.null(names(x))) return(paste0("[\n", paste(items, collapse = ",\n"), "\n]"))
    return(paste0("{", paste(sprintf('"%s":%s', names(x), items), collapse = ","), "}"))
  }
  if (is.na(x)) "null" else if (is.character(x)) sprintf('"%s"', x) else sprintf("%.17g", x)
}
writeLines(to_json(list(
  madeBy = list(R = paste(R.version$major, R.version$minor, sep = "."), survey = as.character(packageVersion("survey"))),
  figures = over(c("", municipalities), figure), comparisons = over(municipalities, comparison)
)), sub("\\.R$", ".json", script))
