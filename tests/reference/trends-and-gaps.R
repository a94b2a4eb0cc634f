# Writes the golden values of trends and gaps: Rscript tests/reference/trends-and-gaps.R
# Needs R with the package survey; running the tests needs neither.
folder <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))
source(file.path(folder, "golden-values.R"))
source(file.path(folder, "golden-designs.R"))

# --- Surveys: schools whose pupils are of four levels ---------------------------------------------------

set.seed(20261122)
survey_of <- function(schools, pupils, strata, p, missing = 0.05, step = 0.25) {
  size <- pmax(1, rpois(schools, pupils))
  school <- rep(seq_len(schools), size)
  stratum <- rep(sort(rep_len(seq_len(strata), schools)), size)
  # Most schools have two levels: groups share schools, not all of them.
  group <- 1 + (school + rbinom(length(school), 1, 0.4)) %% 4
  answer <- rbinom(length(school), 1, plogis(qlogis(p) + rnorm(schools, sd = 0.3)[school] + step * (group - 2.5)))
  answer[runif(length(answer)) < missing] <- NA
  data.frame(school, stratum, weight = round(rlnorm(length(school), 0, 0.5), 6), group, answer)
}
surveys <- list(
  first = survey_of(schools = 10, pupils = 24, strata = 3, p = 0.30),
  second = survey_of(schools = 11, pupils = 22, strata = 3, p = 0.36),
  third = survey_of(schools = 9, pupils = 26, strata = 2, p = 0.41, missing = 0.3),
  fourth = survey_of(schools = 12, pupils = 20, strata = 3, p = 0.45, step = -0.4),
  fifth = survey_of(schools = 10, pupils = 22, strata = 2, p = 0.52, step = 0),
  rare = survey_of(schools = 10, pupils = 26, strata = 2, p = 0.06),
  lonely = {
    d <- survey_of(schools = 9, pupils = 20, strata = 2, p = 0.35)
    d$stratum[d$school == 9] <- 3
    d
  },
  nested = {
    d <- survey_of(schools = 8, pupils = 24, strata = 2, p = 0.4)
    d$stratum <- ifelse(d$school %in% 4:5, 1 + seq_len(nrow(d)) %% 2, d$stratum)
    d
  },
  zero_weights = {
    d <- survey_of(schools = 9, pupils = 20, strata = 2, p = 0.45)
    d$weight[seq(1, nrow(d), by = 7)] <- 0
    d$weight[d$school == 3] <- 0
    d
  }
)
# --- Trends: waves stacked, stratum = wave x stratum -----------------------------------------------------

series <- list(
  three = list(waves = c("first", "third", "fifth"), years = c(2019, 2021, 2025)),
  five = list(waves = c("first", "second", "third", "fourth", "fifth"), years = c(2015, 2017, 2019, 2021, 2025)),
  flat = list(waves = c("nested", "lonely", "zero_weights", "nested"), years = c(2012, 2016, 2020, 2024)),
  falling = list(waves = c("fifth", "fourth", "rare"), years = c(2019, 2023, 2025)),
  rare = list(waves = c("rare", "lonely", "rare", "rare"), years = c(2019, 2021, 2023, 2025))
)
trend <- function(name, design_name, groups) {
  of <- series[[name]]
  design <- designs[[design_name]]
  stacked <- do.call(rbind, Map(function(wave, year) cbind(surveys[[wave]], year = year), of$waves, of$years))
  stacked$school <- stacked$year * 1000 + stacked$school
  stacked$stratum <- if (design$strata) stacked$year * 10 + stacked$stratum else stacked$year
  # Centred, as a change of unit would be: with the bare year R loses digits.
  stacked$time <- stacked$year - mean(of$years)
  inside <- !is.na(stacked$answer) & !(design$weighted & stacked$weight == 0) & stacked$group %in% groups
  part <- subset(make_design(stacked, c(design[c("weighted", "schools")], strata = TRUE)), inside)
  # To the end, and once more from there: R's standard errors are those of one step before the last.
  model <- svyglm(answer ~ time, part, family = quasibinomial(), epsilon = 1e-16, maxit = 100)
  model <- eval(bquote(svyglm(answer ~ time, part, family = quasibinomial(), epsilon = 1e-16, maxit = 100, start = .(coef(model)))))
  b <- coef(model)
  v <- vcov(model)
  df <- degf(part) - 1
  ends <- range(of$years) - mean(of$years)
  fitted <- plogis(b[[1]] + b[[2]] * ends)
  slopes <- fitted * (1 - fitted)
  gradient <- c(diff(slopes), diff(slopes * ends)) / diff(ends)
  odds <- exp(b[[2]] + c(0, -1, 1) * qt(0.975, df) * sqrt(v[2, 2]))
  per_year <- diff(fitted) / diff(ends)
  per_year_se <- sqrt(c(gradient %*% v %*% gradient))
  list(
    series = name, design = design_name, groups = as_array(groups), slope = b[[2]], se = sqrt(v[2, 2]), df = df,
    p = 2 * pt(-abs(b[[2]]) / sqrt(v[2, 2]), df), odds = as_array(odds),
    perYear = per_year, perYearSe = per_year_se,
    perYearInterval = as_array(per_year + c(-1, 1) * qt(0.975, df) * per_year_se)
  )
}
combinations <- expand.grid(whole = c(TRUE, FALSE), design = names(designs), series = names(series), stringsAsFactors = FALSE)
trends <- Map(function(s, d, whole) trend(s, d, if (whole) 1:4 else 1:2), combinations$series, combinations$design, combinations$whole)

# --- Gaps: the largest and the smallest of the groups, and the slope over all of them ---------------------

gap <- function(survey, design_name, groups) {
  d <- surveys[[survey]]
  design <- designs[[design_name]]
  valid <- !is.na(d$answer) & !(design$weighted & d$weight == 0) & d$group %in% groups
  w <- ifelse(valid, if (design$weighted) d$weight else 1, 0)
  share <- vapply(groups, function(g) sum(w[d$group == g]), 0) / sum(w)
  d$rank <- (cumsum(share) - share / 2)[match(d$group, groups)]
  part <- subset(make_design(d, design), valid)
  means <- svyby(~answer, ~group, part, svymean, covmat = TRUE)
  p <- coef(means)
  top <- names(p)[[which.max(p)]]
  bottom <- names(p)[[which.min(p)]]
  pair <- function(expression) svycontrast(means, list(x = eval(substitute(substitute(e, list(A = as.name(top), B = as.name(bottom))), list(e = expression)))))
  difference <- pair(quote(A - B))
  ratio <- if (p[[bottom]] > 0) pair(quote(log(A / B))) else NULL
  df <- degf(subset(part, group %in% as.numeric(c(top, bottom))))
  reach <- function(x) c(-1, 1) * qt(0.975, df) * SE(x)[[1]]
  model <- svyglm(answer ~ rank, part)
  slope_df <- degf(part) - 1
  slope_se <- SE(model)[[2]]
  list(
    survey = survey, design = design_name, groups = as_array(groups), largest = top, smallest = bottom, df = df,
    difference = coef(difference)[[1]], differenceSe = SE(difference)[[1]],
    differenceP = 2 * pt(-abs(coef(difference)[[1]]) / SE(difference)[[1]], df),
    ratio = if (!is.null(ratio)) list(
      value = exp(coef(ratio)[[1]]), seOfLog = SE(ratio)[[1]], interval = as_array(exp(coef(ratio)[[1]] + reach(ratio)))
    ),
    slope = coef(model)[[2]], slopeSe = slope_se, slopeDf = slope_df,
    slopeP = 2 * pt(-abs(coef(model)[[2]]) / slope_se, slope_df),
    slopeInterval = as_array(coef(model)[[2]] + c(-1, 1) * qt(0.975, slope_df) * slope_se)
  )
}
combinations <- expand.grid(whole = c(TRUE, FALSE), design = names(designs), survey = names(surveys), stringsAsFactors = FALSE)
gaps <- Map(function(s, d, whole) gap(s, d, if (whole) 1:4 else c(1, 2, 4)), combinations$survey, combinations$design, combinations$whole)

write_json("trends-and-gaps", list(
  surveys = lapply(surveys, function(d) lapply(d, as_array)), designs = designs,
  series = lapply(series, function(s) list(waves = as_array(s$waves), years = as_array(s$years))),
  trends = unname(trends), gaps = unname(gaps)
))
