// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/thermaltransport/conductivity.h"

#include "analysis/declaring.h"
#include "materials/materials.h"
#include "numerics/curves.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::thermaltransport
{

namespace
{

const QString property = QStringLiteral("kappa");

std::vector<const Material *> knownMaterials()
{
    std::vector<const Material *> all;
    for (const Material &material : referenceMaterials())
        if (material.range(property).known())
            all.push_back(&material);
    return all;
}

QString inDigits(double value)
{
    const double step = std::pow(10, std::floor(std::log10(std::abs(value))) - 2);
    return text("%1", std::round(value / step) * step).english();
}

// "0.19 times" the sample's.
void tell(Outcome &outcome, const QString &name, double at, double low, double high, const QString &source, const char *place)
{
    const QString words = low == high ? inDigits(low) : inDigits(low) + QStringLiteral(" to ") + inDigits(high);
    const ResultValue *own = outcome.find(QStringLiteral("kappa"));
    const QString compared = own && own->quantity.value > 0
        ? text(QT_TRANSLATE_NOOP("core", "; the sample has %1 times as much"), inDigits(own->quantity.value / ((low + high) / 2))).english()
        : QString();
    outcome.issues.push_back(note("literature",
                                  text(QT_TRANSLATE_NOOP("core", "«%1»: %2 W/(m K) at %3 K%4%5."), name, words, at, compared,
                                       source.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(source)),
                                  {{}, 0, QString::fromLatin1(place)}));
}

} // namespace

ParameterSpec materialsParameter()
{
    ParameterSpec spec = wordsParameter("materials", QT_TRANSLATE_NOOP("core", "Materials to compare with"))
                             .thatMayBeUnset()
                             .withHelp(text(QT_TRANSLATE_NOOP(
                                 "core",
                                 "Names of reference materials or of families, separated by semicolons; their conductivities at room temperature are "
                                 "drawn at 300 K. Curves of the literature are given as the datasets «literature».")));
    for (const Material *material : knownMaterials())
        spec.choices.push_back({material->name, verbatim(material->name)});
    return spec;
}

void addComparison(Outcome &outcome, const Inputs &inputs, const Parameters &parameters)
{
    constexpr double room = 300;
    int number = 0;
    const std::vector<const Material *> known = knownMaterials();
    for (const QString &part : parameters.words(QStringLiteral("materials")).split(u';', Qt::SkipEmptyParts)) {
        const QString wanted = part.trimmed();
        bool found = false;
        for (const Material *material : known) {
            const bool named = material->name.compare(wanted, Qt::CaseInsensitive) == 0 || material->family.compare(wanted, Qt::CaseInsensitive) == 0;
            if (wanted.isEmpty() || !named)
                continue;
            found = true;
            const PropertyRange range = material->range(property);
            const QByteArray key = QByteArrayLiteral("material_") + QByteArray::number(++number);
            // A range as one point with its half width: the middle of the decade it spans is what a logarithmic axis shows.
            const double middle = std::sqrt(range.low * range.high);
            outcome.curves.push_back(
                conductivityCurve(key.constData(), verbatim(material->name), CurveUse::Points, {room}, {middle},
                                  range.low == range.high ? std::vector<double>{} : std::vector<double>{(range.high - range.low) / 2}));
            tell(outcome, material->name, room, range.low, range.high, material->source, "materials");
        }
        if (!found && !wanted.isEmpty())
            outcome.issues.push_back(
                warning("material-unknown",
                        text(QT_TRANSLATE_NOOP("core", "No reference material or family with a thermal conductivity is called «%1»."), wanted),
                        {{}, 0, QStringLiteral("materials")}));
    }

    const double T = parameters.number(QStringLiteral("temperature"));
    number = 0;
    for (const DatasetPtr &dataset : inputs.all(QStringLiteral("literature"))) {
        Inputs single;
        single.add(QStringLiteral("data"), dataset);
        if (!single.values(role::temperature, Unit::of("K")) || !single.values(role::thermalConductivity, Unit::of("W/(m K)"))) {
            outcome.issues.push_back(
                warning("wrong-unit",
                        text(QT_TRANSLATE_NOOP("core", "«%1» carries other units than K and W/(m K) and is not compared."), dataset->label),
                        {{}, 0, QStringLiteral("literature")}));
            continue;
        }
        std::vector<double> x, y;
        for (const Row &row : rowsOf(single, {}).used) {
            if (!x.empty() && row.T <= x.back())
                continue;
            x.push_back(row.T);
            y.push_back(row.kappa);
        }
        const QByteArray key = QByteArrayLiteral("literature_") + QByteArray::number(++number);
        if (x.size() > 1 && x.front() <= T && T <= x.back())
            tell(outcome, dataset->label, T, interpolated(x, y, T), interpolated(x, y, T), {}, "literature");
        outcome.curves.push_back(conductivityCurve(key.constData(), verbatim(dataset->label), CurveUse::Construction, std::move(x), std::move(y)));
    }
}

} // namespace vitrine::thermaltransport
