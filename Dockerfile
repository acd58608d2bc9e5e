# Build: Maven compiles and packs; the tests ran before an image is built (mvn verify).
FROM maven:3.9.11-eclipse-temurin-17 AS build
RUN apt-get update \
    && apt-get install -y --no-install-recommends npm \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml ./
COPY src src
COPY processes processes
COPY forms forms
RUN mvn -B -ntp -DskipTests package

# Run: a JRE, the jar, and a user who may write to the data folder and nowhere else.
FROM eclipse-temurin:17.0.16_8-jre-noble
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --system --gid 10001 fengqiao \
    && useradd --system --uid 10001 --gid fengqiao --home-dir /app --shell /usr/sbin/nologin fengqiao \
    && mkdir -p /app/data \
    && chown fengqiao:fengqiao /app/data
WORKDIR /app
COPY --from=build /build/target/fengqiao.jar fengqiao.jar
USER 10001:10001
VOLUME /app/data
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=180s --retries=5 \
    CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://127.0.0.1:8080/actuator/health"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "fengqiao.jar"]
