# Writes the golden values of comparisons, gaps and trends of means: Rscript tests/reference/mean-comparisons.R
# Needs R with the package survey; running the tests needs neither.
folder <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))
source(file.path(folder, "golden-values.R"))
source(file.path(folder, "golden-designs.R"))

# --- Surveys: scores of schools whose pupils are of four levels -----------------------------------------

set.seed(20261123)
survey_of <- function(schools, pupils, strata, score, level = 0, missing = 0.05, step = 0.25) {
  size <- pmax(1, rpois(schools, pupils))
  school <- rep(seq_len(schools), size)
  stratum <- rep(sort(rep_len(seq_len(strata), schools)), size)
  # Most schools have two levels: groups share schools, not all of them.
  group <- 1 + (school + rbinom(length(school), 1, 0.4)) %% 4
  answer <- score(level + rnorm(schools, sd = 0.4)[school] + step * (group - 2.5) + rnorm(length(school)))
  answer[runif(length(answer)) < missing] <- NA
  data.frame(school, stratum, weight = round(rlnorm(length(school), 0, 0.5), 6), group, answer)
}
within <- function(x, lowest, highest) pmin(highest, pmax(lowest, x))
mark <- function(z) within(round(7.3 + 1.4 * z), 1, 10)
who <- function(z) within(round(15 + 5 * z), 0, 25)
surveys <- list(
  first = survey_of(10, 24, 3, mark),
  second = survey_of(11, 22, 3, mark, level = -0.2),
  third = survey_of(9, 26, 2, mark, level = -0.3, missing = 0.3),
  fourth = survey_of(12, 20, 3, mark, level = -0.6, step = -0.4),
  who = survey_of(10, 26, 2, who),
  decimals = survey_of(10, 22, 2, function(z) round(3.2 + 0.6 * z, 2)),
  # Far from 0 with little between them: where a careless sum of squares loses its digits.
  far = survey_of(9, 22, 2, function(z) 100000 + round(3 * z)),
  below_zero = survey_of(9, 22, 2, function(z) round(4 * z) - 2),
  lonely = {
    d <- survey_of(9, 20, 2, who)
    d$stratum[d$school == 9] <- 3
    d
  },
  nested = {
    d <- survey_of(8, 24, 2, mark)
    d$stratum <- ifelse(d$school %in% 4:5, 1 + seq_len(nrow(d)) %% 2, d$stratum)
    d
  },
  zero_weights = {
    d <- survey_of(9, 20, 2, mark)
    d$weight[seq(1, nrow(d), by = 7)] <- 0
    d$weight[d$school == 3] <- 0
    d
  }
)
counts <- function(d, design) !is.na(d$answer) & !(design$weighted & d$weight == 0)
tested <- function(difference, se, df, level = 0.95) list(
  difference = difference, se = se, df = df, p = 2 * pt(-abs(difference) / se, df),
  interval = as_array(difference + c(-1, 1) * qt(1 - (1 - level) / 2, df) * se)
)

# --- A part against the rest ----------------------------------------------------------------------------

parts <- list(group_1 = function(d) d$group == 1, schools_1_to_4 = function(d) d$school <= 4)
against_rest <- function(survey, design_name, part_name) {
  d <- surveys[[survey]]
  design <- designs[[design_name]]
  d$side <- ifelse(parts[[part_name]](d), "part", "rest")
  # From near the mean: with the bare numbers of `far` R loses digits.
  middle <- mean(d$answer, na.rm = TRUE)
  d$score <- d$answer - middle
  union <- subset(make_design(d, design), counts(d, design))
  means <- svyby(~score, ~side, union, svymean, covmat = TRUE)
  contrast <- svycontrast(means, c(part = 1, rest = -1))
  # The same twice: the difference as the slope of a regression on being in the part.
  model <- svyglm(score ~ I(side == "part"), union)
  stopifnot(abs(coef(model)[[2]] - coef(contrast)[[1]]) < 1e-9 * abs(coef(contrast)[[1]]) + 1e-9)
  stopifnot(abs(SE(model)[[2]] / SE(contrast)[[1]] - 1) < 1e-6)
  c(list(survey = survey, design = design_name, part = part_name, rest = middle + coef(means)[["rest"]]),
    tested(coef(contrast)[[1]], SE(contrast)[[1]], degf(union)))
}
crossed <- expand.grid(part = names(parts), design = names(designs), survey = names(surveys), stringsAsFactors = FALSE)
rests <- Map(against_rest, crossed$survey, crossed$design, crossed$part)

# --- Groups: the largest and the smallest, and the slope over all of them ---------------------------------

gap <- function(survey, design_name) {
  d <- surveys[[survey]]
  design <- designs[[design_name]]
  valid <- counts(d, design)
  w <- ifelse(valid, if (design$weighted) d$weight else 1, 0)
  share <- vapply(1:4, function(g) sum(w[d$group == g]), 0) / sum(w)
  d$rank <- (cumsum(share) - share / 2)[d$group]
  d$score <- d$answer - mean(d$answer, na.rm = TRUE)
  part <- subset(make_design(d, design), valid)
  contrast <- svycontrast(svyby(~score, ~group, part, svymean, covmat = TRUE), c("4" = 1, "1" = -1))
  model <- svyglm(score ~ rank, part)
  list(
    survey = survey, design = design_name,
    groups = tested(coef(contrast)[[1]], SE(contrast)[[1]], degf(subset(part, group %in% c(1, 4)))),
    slope = tested(coef(model)[[2]], SE(model)[[2]], degf(part) - 1)
  )
}
crossed <- expand.grid(design = names(designs), survey = names(surveys), stringsAsFactors = FALSE)
gaps <- Map(gap, crossed$survey, crossed$design)

# --- Trends: waves stacked, stratum = wave x stratum -----------------------------------------------------

series <- list(
  three = list(waves = c("first", "third", "fourth"), years = c(2019, 2021, 2025)),
  four = list(waves = c("first", "second", "third", "fourth"), years = c(2017, 2019, 2021, 2025)),
  flat = list(waves = c("nested", "zero_weights", "nested"), years = c(2012, 2016, 2020)),
  far = list(waves = c("far", "far", "far"), years = c(2019, 2021, 2023)),
  who = list(waves = c("who", "lonely", "who", "lonely"), years = c(2019, 2021, 2023, 2025))
)
trend <- function(name, design_name, groups) {
  of <- series[[name]]
  design <- designs[[design_name]]
  stacked <- do.call(rbind, Map(function(wave, year) cbind(surveys[[wave]], year = year), of$waves, of$years))
  stacked$school <- stacked$year * 1000 + stacked$school
  stacked$stratum <- if (design$strata) stacked$year * 10 + stacked$stratum else stacked$year
  # Centred, as a change of unit would be: with the bare numbers R loses digits.
  stacked$time <- stacked$year - mean(of$years)
  stacked$score <- stacked$answer - mean(stacked$answer, na.rm = TRUE)
  inside <- counts(stacked, design) & stacked$group %in% groups
  part <- subset(make_design(stacked, c(design[c("weighted", "schools")], strata = TRUE)), inside)
  model <- svyglm(score ~ time, part)
  c(list(series = name, design = design_name, groups = as_array(groups)),
    tested(coef(model)[[2]], SE(model)[[2]], degf(part) - 1))
}
crossed <- expand.grid(whole = c(TRUE, FALSE), design = names(designs), series = names(series), stringsAsFactors = FALSE)
trends <- Map(function(s, d, whole) trend(s, d, if (whole) 1:4 else 1:2), crossed$series, crossed$design, crossed$whole)

columns_of <- function(d) lapply(d, as_array)
series_of <- function(s) list(waves = as_array(s$waves), years = as_array(s$years))
write_json("mean-comparisons", list(
  surveys = lapply(surveys, columns_of), designs = designs, series = lapply(series, series_of),
  rests = unname(rests), gaps = unname(gaps), trends = unname(trends)
))
