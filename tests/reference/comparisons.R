# Writes the golden values of comparisons: Rscript tests/reference/comparisons.R
# Needs R with the package survey; running the tests needs neither.
folder <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))
source(file.path(folder, "golden-values.R"))
source(file.path(folder, "golden-designs.R"))

# --- Surveys: schools whose pupils live in three areas -------------------------------------------------

set.seed(20251123)
survey_of <- function(schools, pupils, strata, p, missing = 0.05) {
  size <- pmax(1, rpois(schools, pupils))
  school <- rep(seq_len(schools), size)
  stratum <- rep(sort(rep_len(seq_len(strata), schools)), size)
  group <- 1 + (school + rbinom(length(school), 1, 0.15)) %% 3
  answer <- rbinom(length(school), 1, plogis(qlogis(p) + rnorm(schools, sd = 0.3)[school] + 0.25 * (group == 2)))
  answer[runif(length(answer)) < missing] <- NA
  data.frame(school, stratum, weight = round(rlnorm(length(school), 0, 0.5), 6), group, answer)
}
surveys <- list(
  common = survey_of(schools = 12, pupils = 30, strata = 3, p = 0.4),
  rare = survey_of(schools = 10, pupils = 30, strata = 2, p = 0.06),
  many_missing = survey_of(schools = 9, pupils = 25, strata = 2, p = 0.5, missing = 0.4),
  lonely = {
    d <- survey_of(schools = 9, pupils = 18, strata = 2, p = 0.35)
    d$stratum[d$school == 9] <- 3
    d
  },
  nested = {
    d <- survey_of(schools = 8, pupils = 20, strata = 2, p = 0.3)
    d$stratum <- ifelse(d$school %in% 4:5, 1 + seq_len(nrow(d)) %% 2, d$stratum)
    d
  },
  zero_weights = {
    d <- survey_of(schools = 8, pupils = 18, strata = 2, p = 0.45)
    d$weight[seq(1, nrow(d), by = 7)] <- 0
    d$weight[d$school == 3] <- 0
    d
  },
  # METHODS.md: 50 of 100 inside 120 of 300.
  methods = data.frame(
    school = 1:300, stratum = 1, weight = 1, group = rep(1:2, c(100, 200)), answer = rep(c(1, 0, 1, 0), c(50, 50, 70, 130))
  ),
  # Nobody in the first area says yes: the table is degenerate.
  degenerate = {
    d <- survey_of(schools = 8, pupils = 15, strata = 2, p = 0.3)
    d$answer[d$group == 1 & !is.na(d$answer)] <- 0
    d
  }
)

# --- Two domains of one survey -------------------------------------------------------------------------

# Part against rest, two groups that leave a third out, and two groups that overlap.
pairs <- list(
  part_and_rest = list(a = function(d) d$group == 1, b = function(d) d$group != 1),
  two_groups = list(a = function(d) d$group == 1, b = function(d) d$group == 2),
  overlapping = list(a = function(d) d$group != 1, b = function(d) d$group != 3),
  part_and_whole = list(a = function(d) d$group == 1, b = function(d) d$group > 0)
)

compare_pair <- function(survey, design_name, pair) {
  d <- surveys[[survey]]
  design <- designs[[design_name]]
  # Weight 0 lies outside every domain; its PSU stays in.
  valid <- !is.na(d$answer) & !(design$weighted & d$weight == 0)
  a <- pairs[[pair]]$a(d) & valid
  b <- pairs[[pair]]$b(d) & valid
  w <- if (design$weighted) d$weight else rep(1, nrow(d))
  y <- ifelse(valid, d$answer, 0)
  mean_of <- function(inside) sum((w * y)[inside]) / sum(w[inside])
  # R's own variance of a total, of the linearised values of the difference.
  d$u <- a * (y - mean_of(a)) / sum(w[a]) - b * (y - mean_of(b)) / sum(w[b])
  v <- max(0, vcov(svytotal(~u, make_design(d, design)))[[1]])
  d$part <- a
  union <- subset(make_design(d, design), a | b)
  df <- degf(union)
  difference <- mean_of(a) - mean_of(b)
  testable <- df >= 1 && v > 1e-20
  separate <- !any(a & b)
  cells <- if (separate) svytable(~part + answer, union) else NULL
  f <- if (separate && df >= 1 && all(dim(cells) == 2) && all(cells > 0)) svychisq(~part + answer, union, statistic = "F") else NULL
  list(
    survey = survey, design = design_name, pair = pair, n = sum(a | b), difference = difference, se = sqrt(v), df = df,
    p = if (testable) 2 * pt(-abs(difference) / sqrt(v), df) else NA,
    interval = as_array(if (testable) difference + c(-1, 1) * qt(0.975, df) * sqrt(v) else c(NA, NA)),
    raoScott = if (!is.null(f)) list(statistic = f$statistic[[1]], df = f$parameter[[2]], p = f$p.value[[1]])
  )
}
combinations <- expand.grid(pair = names(pairs), design = names(designs), survey = names(surveys), stringsAsFactors = FALSE)
compared <- Map(compare_pair, combinations$survey, combinations$design, combinations$pair)

# --- Two waves stacked ---------------------------------------------------------------------------------

compare_waves <- function(now, before, design_name) {
  design <- designs[[design_name]]
  stacked <- rbind(cbind(surveys[[now]], wave = 2), cbind(surveys[[before]], wave = 1))
  stacked$school <- stacked$wave * 1000 + stacked$school
  stacked$stratum <- if (design$strata) stacked$wave * 10 + stacked$stratum else stacked$wave
  valid <- !is.na(stacked$answer) & !(design$weighted & stacked$weight == 0)
  part <- subset(make_design(stacked, c(design[c("weighted", "schools")], strata = TRUE)), valid)
  means <- svyby(~answer, ~wave, part, svymean, covmat = TRUE)
  d <- svycontrast(means, c(`1` = -1, `2` = 1))
  se <- SE(d)[[1]]
  df <- degf(part)
  list(now = now, before = before, design = design_name, difference = coef(d)[[1]], se = se, df = df,
       p = 2 * pt(-abs(coef(d)[[1]]) / se, df))
}
waves <- Map(compare_waves, rep(c("common", "nested", "lonely"), each = 7), rep(c("many_missing", "common", "zero_weights"), each = 7), rep(names(designs), 3))

# --- Aggregates, and p values --------------------------------------------------------------------------

z_case <- function(x1, n1, x2, n2) {
  test <- prop.test(c(x1, x2), c(n1, n2), correct = FALSE)
  list(a = as_array(c(x1, n1)), b = as_array(c(x2, n2)), p = test$p.value, interval = as_array(as.numeric(test$conf.int)))
}
z_cases <- list(z_case(50, 100, 70, 200), z_case(300, 1000, 2500, 9000), z_case(12, 60, 30, 61), z_case(1, 40, 30, 40), z_case(20, 80, 20, 80))

p_lists <- list(
  c(0.01, 0.02, 0.03, 0.04, 0.05), c(0.9, 0.001, 0.04, 0.04, 0.2, 1e-9, 0.5), c(0.3), c(1, 1, 0), runif(60)^3
)
adjusted <- lapply(p_lists, function(p) list(
  p = as_array(p), bh = as_array(p.adjust(p, "BH")), bonferroni = as_array(p.adjust(p, "bonferroni"))
))

write_json("comparisons", list(
  surveys = lapply(surveys, function(d) lapply(d, as_array)), designs = designs,
  pairs = unname(compared), waves = unname(waves), zTests = z_cases, adjusted = adjusted
))

t_cases <- expand.grid(t = c(1e-6, 0.01, 0.7, 1.5, 1.96, 2.5, 4, 9, 40), df = c(1, 2, 3, 5, 8, 20, 59, 60, 150, 995, 8999, 188000))
z <- c(0, 1e-6, 0.3, 1, 1.96, 2.1, 2.13, 2.5, 3.3, 6, 12, 30)
write_json("distributions", list(
  student = lapply(cbind(t_cases, value = 2 * pt(-t_cases$t, t_cases$df)), as_array),
  fisher = lapply(cbind(t_cases, value = pf(t_cases$t^2, 1, t_cases$df, lower.tail = FALSE)), as_array),
  normal = lapply(data.frame(z = z, value = 2 * pnorm(-z)), as_array)
))
