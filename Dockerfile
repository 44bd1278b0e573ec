# The site, built in Debian 12 and served by its nginx:
#
#   docker build --tag pandu-jht .
#   docker run --publish 8080:80 pandu-jht
#
# Read by a linter in script/test, but never built there: docs/systems.md.
FROM debian:12-slim AS tools
WORKDIR /pandu
COPY package.json package-lock.json ./
COPY script script
RUN script/bootstrap && rm -rf /var/lib/apt/lists/*

FROM tools AS site
COPY . .
RUN cmake --workflow --preset web

FROM debian:12-slim
RUN apt-get update \
  && apt-get install --yes --no-install-recommends nginx \
  && rm -rf /var/lib/apt/lists/*
COPY --from=site /pandu/build/web/site /var/www/html
EXPOSE 80
CMD ["nginx", "-g", "daemon off;"]
