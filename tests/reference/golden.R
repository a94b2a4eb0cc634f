# Writes the golden values of the tests in this folder: Rscript tests/reference/golden.R
# Needs R with the package survey; running the tests needs neither.
folder <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))
source(file.path(folder, "golden-values.R"))
source(file.path(folder, "golden-designs.R"))

# --- Surveys -----------------------------------------------------------------------------------------

set.seed(20251122)
survey_of <- function(schools, pupils, strata, p, missing = 0.05) {
  size <- pmax(1, rpois(schools, pupils))
  school <- rep(seq_len(schools), size)
  stratum <- rep(sort(rep_len(seq_len(strata), schools)), size)
  school_level <- qlogis(p) + rnorm(schools, sd = 0.35)
  answer <- rbinom(length(school), 1, plogis(school_level[school]))
  answer[runif(length(answer)) < missing] <- NA
  data.frame(
    school = school, stratum = stratum, weight = round(rlnorm(length(school), 0, 0.5), 6),
    group = sample(1:3, length(school), replace = TRUE), answer = answer
  )
}

surveys <- list(
  common = survey_of(schools = 12, pupils = 25, strata = 3, p = 0.4),
  rare = survey_of(schools = 10, pupils = 20, strata = 2, p = 0.03),
  frequent = survey_of(schools = 10, pupils = 20, strata = 2, p = 0.96),
  many_missing = survey_of(schools = 8, pupils = 15, strata = 2, p = 0.5, missing = 0.4),
  all_missing = transform(survey_of(schools = 4, pupils = 5, strata = 2, p = 0.5), answer = NA_real_),
  nobody = transform(survey_of(schools = 6, pupils = 12, strata = 2, p = 0.5), answer = 0),
  everybody = transform(survey_of(schools = 6, pupils = 12, strata = 2, p = 0.5), answer = 1),
  # One school alone in its stratum.
  lonely = {
    d <- survey_of(schools = 9, pupils = 14, strata = 2, p = 0.35)
    d$stratum[d$school == 9] <- 3
    d
  },
  # A school whose pupils lie in two strata is one PSU in each.
  nested = {
    d <- survey_of(schools = 8, pupils = 16, strata = 2, p = 0.3)
    d$stratum <- ifelse(d$school %in% 4:5, 1 + seq_len(nrow(d)) %% 2, d$stratum)
    d
  },
  zero_weights = {
    d <- survey_of(schools = 8, pupils = 12, strata = 2, p = 0.45)
    d$weight[seq(1, nrow(d), by = 7)] <- 0
    d$weight[d$school == 3] <- 0
    d
  },
  tiny = data.frame(school = 1:2, stratum = 1, weight = c(1.5, 0.7), group = 1:2, answer = c(1, 0)),
  one_valid = data.frame(school = c(1, 1, 2), stratum = 1, weight = c(1.2, 0.4, 2), group = 1, answer = c(1, NA, NA))
)

# --- Designs and domains -----------------------------------------------------------------------------

domains <- list(
  everyone = function(d) rep(TRUE, nrow(d)),
  group_2 = function(d) d$group == 2,
  two_schools = function(d) d$school <= 2,
  one_school = function(d) d$school == 1,
  group_in_stratum = function(d) d$group != 1 & d$stratum == 1
)

# METHODS.md §2: n* capped at n, and n at 0, at 1 and where the variance is 0.
korn_graubard <- function(p, v, n, df, level = 0.95) {
  a <- (1 - level) / 2
  constant <- p == 0 || p == 1
  if (!constant && df < 1) return(c(NA, NA))
  size <- if (constant || v < 1e-20) n else min(n, p * (1 - p) / v * (qt(a, n - 1) / qt(a, df))^2)
  c(if (p == 0) 0 else qbeta(a, size * p, size * (1 - p) + 1),
    if (p == 1) 1 else qbeta(1 - a, size * p + 1, size * (1 - p)))
}

figure_of <- function(survey, design_name, domain_name) {
  d <- surveys[[survey]]
  design <- designs[[design_name]]
  # Weight 0 lies outside every domain; its PSU stays in.
  inside <- domains[[domain_name]](d) & !is.na(d$answer) & !(design$weighted & d$weight == 0)
  case <- list(survey = survey, design = design_name, domain = domain_name)
  if (!any(inside)) return(c(case, list(n = 0)))
  part <- subset(make_design(d, design), inside)
  m <- suppressWarnings(svymean(~answer, part, deff = "replace"))
  p <- coef(m)[[1]]
  v <- max(0, vcov(m)[[1]])
  n <- sum(inside)
  df <- degf(part)
  x <- sum(d$answer[inside])
  constant <- x == 0 || x == n
  xlogit <- if (constant || df < 1) c(NA, NA) else
    as.numeric(confint(svyciprop(~answer, part, method = "xlogit", df = df)))
  c(case, list(
    n = n, numerator = x, proportion = p, se = sqrt(v), df = df,
    deff = if (constant) NA else deff(m)[[1]],
    logit = as_array(xlogit), kornGraubard = as_array(korn_graubard(if (constant) x / n else p, v, n, df))
  ))
}

combinations <- expand.grid(
  domain = names(domains), design = names(designs), survey = names(surveys), stringsAsFactors = FALSE
)
figures <- Map(figure_of, combinations$survey, combinations$design, combinations$domain)

columns_of <- function(d) lapply(d, as_array)
write_json("weighted-proportion", list(surveys = lapply(surveys, columns_of), designs = designs, figures = unname(figures)))

# --- Uncapped: R's own svyciprop(method = "beta"), where the cap does not bite -------------------------

uncapped <- Filter(Negate(is.null), Map(function(survey, design_name) {
  part <- subset(make_design(surveys[[survey]], designs[[design_name]]), !is.na(answer))
  interval <- svyciprop(~answer, part, method = "beta")
  v <- attr(interval, "var")[[1]]
  p <- coef(interval)[[1]]
  n <- nrow(part)
  a <- 0.025
  if (p * (1 - p) / v * (qt(a, n - 1) / qt(a, degf(part)))^2 > n) return(NULL)
  list(survey = survey, design = design_name, interval = as_array(as.numeric(confint(interval))))
}, rep(c("common", "rare", "frequent", "many_missing", "nested"), each = length(designs)), rep(names(designs), 5)))

# --- Wilson and quantiles ----------------------------------------------------------------------------

wilson <- function(x, n, level) {
  interval <- prop.test(x, n, conf.level = level, correct = FALSE)$conf.int
  list(numerator = x, n = n, level = level, interval = as_array(as.numeric(interval)))
}
wilson_cases <- list(
  wilson(65, 100, 0.95), wilson(65, 100, 0.998), wilson(1045, 5000, 0.95), wilson(0, 12, 0.95),
  wilson(12, 12, 0.95), wilson(1, 2, 0.95), wilson(5, 30, 0.99), wilson(9999, 20000, 0.95)
)
write_json("intervals", list(wilson = wilson_cases, kornGraubardUncapped = unname(uncapped)))

t_cases <- expand.grid(df = c(1, 2, 3, 5, 8, 20, 50, 150, 995, 8999, 188000), probability = c(0.025, 0.9, 0.975, 0.995))
beta_cases <- expand.grid(a = c(0.4, 1, 2, 4.9, 30, 700, 9000), b = c(1, 5.5, 40, 331.2, 18000), probability = c(0.025, 0.975))
normal_cases <- data.frame(probability = c(1e-300, 1e-12, 0.001, 0.025, 0.2, 0.5, 0.7, 0.975, 0.999, 1 - 1e-10))
write_json("quantiles", list(
  student = lapply(cbind(t_cases, value = qt(t_cases$probability, t_cases$df)), as_array),
  beta = lapply(cbind(beta_cases, value = qbeta(beta_cases$probability, beta_cases$a, beta_cases$b)), as_array),
  normal = lapply(cbind(normal_cases, value = qnorm(normal_cases$probability)), as_array)
))
