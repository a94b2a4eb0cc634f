# Writes the golden values of funnels: Rscript tests/reference/funnel.R
# The formulas of Spiegelhalter (2005) written out over whole vectors; needs R alone.

folder <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))
made_by <- list(R = paste(R.version$major, R.version$minor, sep = "."))
source(file.path(folder, "golden-json.R"))

# --- Funnels -----------------------------------------------------------------------------------------

limits_of <- function(p0, s) {
  z <- qnorm(c(lower998 = 0.001, lower95 = 0.025, upper95 = 0.975, upper998 = 0.999))
  at <- p0 + outer(s, z)
  at[] <- pmin(pmax(at, 0), 1)
  colnames(at) <- names(z)
  lapply(as.data.frame(at), as_array)
}

# Moments of the winsorised z: phi = mean(z^2); tau^2 as DerSimonian and Laird, from I * phi.
funnel <- function(p0, n, deff, p) {
  s <- sqrt(p0 * (1 - p0) / (n / deff))
  z <- (p - p0) / s
  bounds <- quantile(z, c(0.1, 0.9), type = 7, names = FALSE)
  winsorised <- pmin(pmax(z, bounds[1]), bounds[2])
  size <- length(p)
  phi <- sum(winsorised^2) / size
  w <- s^-2
  moments <- (size * phi - (size - 1)) / (sum(w) - sum(w^2) / sum(w))
  tau2 <- if (phi <= 1) 0 else moments
  list(
    reference = p0, deff = deff, n = as_array(n), p = as_array(p), z = as_array(z),
    chance = limits_of(p0, s), phi = phi, tau2 = tau2, wide = limits_of(p0, sqrt(s^2 + tau2))
  )
}

set.seed(20251124)
cases <- list()
for (p0 in c(0.02, 0.12, 0.35, 0.5, 0.81, 0.97)) for (size in c(2, 5, 11, 36)) for (spread in c(0, 0.45)) {
  n <- pmax(30, rpois(size, 90))
  p <- rbinom(size, n, plogis(qlogis(p0) + rnorm(size, sd = spread))) / n
  cases[[length(cases) + 1]] <- funnel(p0, n, round(runif(1, 0.8, 2.4), 3), p)
}
# Everyone as the reference; one far outlier among the equal.
cases[[length(cases) + 1]] <- funnel(0.25, rep(80, 12), 1, rep(0.25, 12))
cases[[length(cases) + 1]] <- funnel(0.25, rep(80, 12), 1, c(rep(0.25, 11), 0.75))

# Schools around what they come to together: the pooled proportion, each by its n (docs/decisions/0052).
set.seed(20251125)
pooled <- lapply(c(3, 9, 34), function(size) {
  n <- pmax(30, rpois(size, 180))
  p <- rbinom(size, n, plogis(qlogis(0.5) + rnorm(size, sd = 0.3))) / n
  deff <- round(runif(size, 0.9, 1.3), 3)
  c(funnel(weighted.mean(p, n), n, median(deff), p), list(deffs = as_array(deff)))
})

write_json("funnel", list(cases = cases, pooled = pooled))
