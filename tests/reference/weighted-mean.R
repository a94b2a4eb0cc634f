# Writes the golden values of means: Rscript tests/reference/weighted-mean.R
# Needs R with the package survey; running the tests needs neither.
folder <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))
source(file.path(folder, "golden-values.R"))
source(file.path(folder, "golden-designs.R"))

# --- Surveys: a score of 1 to 10, 0 to 25, large numbers, decimals -------------------------------------

set.seed(20251124)
survey_of <- function(schools, pupils, strata, score, missing = 0.05) {
  size <- pmax(1, rpois(schools, pupils))
  school <- rep(seq_len(schools), size)
  stratum <- rep(sort(rep_len(seq_len(strata), schools)), size)
  level <- rnorm(schools, sd = 0.4)
  answer <- score(level[school] + rnorm(length(school)))
  answer[runif(length(answer)) < missing] <- NA
  data.frame(
    school = school, stratum = stratum, weight = round(rlnorm(length(school), 0, 0.5), 6),
    group = sample(1:3, length(school), replace = TRUE), answer = answer
  )
}
within <- function(x, lowest, highest) pmin(highest, pmax(lowest, x))
mark <- function(z) within(round(7.3 + 1.4 * z), 1, 10)
who <- function(z) within(round(15 + 5 * z), 0, 25)

surveys <- list(
  mark = survey_of(12, 25, 3, mark),
  who = survey_of(10, 20, 2, who),
  decimals = survey_of(10, 20, 2, function(z) round(3.2 + 0.6 * z, 2)),
  # Far from 0 with little between them: where a careless sum of squares loses its digits.
  far = survey_of(8, 20, 2, function(z) 100000 + round(3 * z)),
  below_zero = survey_of(8, 20, 2, function(z) round(4 * z) - 2),
  many_missing = survey_of(8, 15, 2, mark, missing = 0.4),
  all_missing = transform(survey_of(4, 5, 2, mark), answer = NA_real_),
  alike = transform(survey_of(6, 12, 2, mark), answer = 7),
  # One school alone in its stratum.
  lonely = {
    d <- survey_of(9, 14, 2, who)
    d$stratum[d$school == 9] <- 3
    d
  },
  # A school whose pupils lie in two strata is one PSU in each.
  nested = {
    d <- survey_of(8, 16, 2, who)
    d$stratum <- ifelse(d$school %in% 4:5, 1 + seq_len(nrow(d)) %% 2, d$stratum)
    d
  },
  zero_weights = {
    d <- survey_of(8, 12, 2, mark)
    d$weight[seq(1, nrow(d), by = 7)] <- 0
    d$weight[d$school == 3] <- 0
    d
  },
  tiny = data.frame(school = 1:2, stratum = 1, weight = c(1.5, 0.7), group = 1:2, answer = c(8, 5)),
  one_valid = data.frame(school = c(1, 1, 2), stratum = 1, weight = c(1.2, 0.4, 2), group = 1, answer = c(6, NA, NA))
)

# --- Designs and domains -----------------------------------------------------------------------------

domains <- list(
  everyone = function(d) rep(TRUE, nrow(d)),
  group_2 = function(d) d$group == 2,
  two_schools = function(d) d$school <= 2,
  one_school = function(d) d$school == 1,
  group_in_stratum = function(d) d$group != 1 & d$stratum == 1
)

figure_of <- function(survey, design_name, domain_name) {
  d <- surveys[[survey]]
  design <- designs[[design_name]]
  # Weight 0 lies outside every domain; its PSU stays in.
  inside <- domains[[domain_name]](d) & !is.na(d$answer) & !(design$weighted & d$weight == 0)
  case <- list(survey = survey, design = design_name, domain = domain_name)
  if (!any(inside)) return(c(case, list(n = 0)))
  part <- subset(make_design(d, design), inside)
  m <- suppressWarnings(svymean(~answer, part, deff = "replace"))
  df <- degf(part)
  # Below the digits a double has of the mean, the variance is 0: one school.
  se <- if (SE(m)[[1]] < 1e-15 * abs(coef(m)[[1]])) 0 else SE(m)[[1]]
  alike <- length(unique(d$answer[inside])) == 1
  # Of the answers themselves: what differences of means are measured by where they stand beside percentages. From near
  # the mean: with the bare numbers of `far` R loses digits.
  part <- update(part, centred = answer - coef(m)[[1]])
  spread <- if (alike || sum(inside) < 2) NA else sqrt(coef(svyvar(~centred, part))[[1]])
  interval <- if (df < 1) c(NA, NA) else as.numeric(confint(m, df = df))
  c(case, list(
    n = sum(inside), mean = coef(m)[[1]], se = if (alike) 0 else se, df = df,
    deff = if (alike) NA else deff(m)[[1]], sd = spread, interval = as_array(interval)
  ))
}

combinations <- expand.grid(
  domain = names(domains), design = names(designs), survey = names(surveys), stringsAsFactors = FALSE
)
figures <- Map(figure_of, combinations$survey, combinations$design, combinations$domain)

columns_of <- function(d) lapply(d, as_array)
write_json("weighted-mean", list(surveys = lapply(surveys, columns_of), designs = designs, figures = unname(figures)))
