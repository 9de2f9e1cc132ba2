// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/materials.h"

#include "base/numbertext.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <map>

namespace vitrine
{

const std::vector<MaterialProperty> &materialProperties()
{
    static const std::vector<MaterialProperty> all{
        {QStringLiteral("density"), QStringLiteral("<i>ρ</i>"), QStringLiteral("Density"), Unit::of("g/cm3"), QStringLiteral("density_min_g_cm3"),
         QStringLiteral("density_max")},
        {QStringLiteral("E"), QStringLiteral("<i>E</i>"), QStringLiteral("Young's modulus"), Unit::of("GPa"), QStringLiteral("E_min_GPa"), QStringLiteral("E_max")},
        {QStringLiteral("alpha"), QStringLiteral("<i>α</i>"), QStringLiteral("Thermal expansion"), Unit::of("ppm/K"), QStringLiteral("alpha_min_1e-6_K"),
         QStringLiteral("alpha_max")},
        {QStringLiteral("kappa"), QStringLiteral("<i>κ</i>"), QStringLiteral("Thermal conductivity"), Unit::of("W/(m K)"), QStringLiteral("kappa_min_W_mK"),
         QStringLiteral("kappa_max")},
        {QStringLiteral("sigma"), QStringLiteral("<i>σ</i>"), QStringLiteral("Electrical conductivity"), Unit::of("S/m"), QStringLiteral("sigma_min_S_m"),
         QStringLiteral("sigma_max")},
        {QStringLiteral("Tg"), QStringLiteral("<i>T</i><sub>g</sub>"), QStringLiteral("Glass transition"), Unit::of("degC"), QStringLiteral("Tg_C"), QStringLiteral("Tg_max_C")},
        {QStringLiteral("Tm"), QStringLiteral("<i>T</i><sub>m</sub>"), QStringLiteral("Melting point"), Unit::of("degC"), QStringLiteral("Tm_C"), QStringLiteral("Tm_max_C")},
    };
    return all;
}

const MaterialProperty *materialProperty(const QString &key)
{
    const auto found = std::ranges::find(materialProperties(), key, &MaterialProperty::key);
    return found != materialProperties().end() ? &*found : nullptr;
}

PropertyRange Material::range(const QString &key) const
{
    const auto &all = materialProperties();
    const auto found = std::ranges::find(all, key, &MaterialProperty::key);
    const auto index = static_cast<std::size_t>(found - all.begin());
    return index < properties.size() ? properties[index] : PropertyRange{};
}

namespace
{

// One record of a CSV file after RFC 4180: quoted fields may hold commas, doubled quotes and line ends.
class CsvReader
{
public:
    explicit CsvReader(const QByteArray &csv) : m_text(QString::fromUtf8(csv))
    {
        if (m_text.startsWith(QChar::ByteOrderMark))
            m_at = 1;
    }

    bool next(QStringList &fields)
    {
        fields.clear();
        if (m_at >= m_text.size())
            return false;
        m_line = m_lineAhead;
        QString field;
        bool quoted = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'\n')
                ++m_lineAhead;
            if (quoted && c == u'"' && m_text.mid(m_at + 1, 1) == QLatin1String("\"")) {
                field += c;
                ++m_at;
            } else if (c == u'"' && (quoted || field.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && c == u',') {
                fields.append(field);
                field.clear();
            } else if (!quoted && c == u'\n') {
                ++m_at;
                break;
            } else if (quoted || c != u'\r') {
                field += c;
            }
        }
        fields.append(field);
        return true;
    }
    [[nodiscard]] int line() const { return m_line; }

private:
    QString m_text;
    qsizetype m_at = 0;
    int m_line = 1, m_lineAhead = 1;
};

using Record = std::map<QString, QString>;

// The range of a property from its two cells; one cell alone is a single value. False when a cell is no number
// or the limits are the wrong way round.
bool readRange(const Record &record, const MaterialProperty &property, PropertyRange &range, QString &problem)
{
    const auto cell = [&](const QString &column) {
        const auto found = record.find(column);
        return found != record.end() ? found->second.trimmed() : QString();
    };
    QString low = cell(property.lowColumn), high = cell(property.highColumn);
    if (low.isEmpty() && high.isEmpty())
        return true;
    low = low.isEmpty() ? high : low;
    high = high.isEmpty() ? low : high;
    const auto from = parsedNumber(low), to = parsedNumber(high);
    if (!from || !to) {
        problem = QStringLiteral("%1 is \"%2\", expected a number").arg(property.key, from ? high : low);
        return false;
    }
    if (*from > *to) {
        problem = QStringLiteral("%1 runs from %2 to %3, expected the lower limit first").arg(property.key, low, high);
        return false;
    }
    range = {*from, *to};
    return true;
}

bool readMaterial(const Record &record, Material &material, QString &problem)
{
    const auto words = [&](const char *column) {
        const auto found = record.find(QLatin1String(column));
        return found != record.end() ? found->second.trimmed() : QString();
    };
    material.name = words("name");
    material.family = words("family");
    material.source = words("source");
    material.confidence = words("confidence");
    material.note = words("note");
    material.foundFields = words("found_fields").split(u'|', Qt::SkipEmptyParts);
    // The table's abbreviation for density differs from the property's key.
    material.foundFields.replaceInStrings(QStringLiteral("rho"), QStringLiteral("density"));
    if (material.name.isEmpty() || material.family.isEmpty()) {
        problem = QStringLiteral("name or family is empty");
        return false;
    }
    for (const MaterialProperty &property : materialProperties()) {
        PropertyRange range;
        if (!readRange(record, property, range, problem))
            return false;
        material.properties.push_back(range);
    }
    return true;
}

} // namespace

std::vector<Material> materialsFromCsv(const QByteArray &csv, QStringList &problems)
{
    std::vector<Material> materials;
    CsvReader reader(csv);
    QStringList headings, fields;
    if (!reader.next(headings) || !headings.contains(QStringLiteral("name")) || !headings.contains(QStringLiteral("family"))) {
        problems.append(QStringLiteral("line 1: found \"%1\", expected columns with name and family among them").arg(headings.join(u',').left(80)));
        return materials;
    }
    while (reader.next(fields)) {
        if (fields.size() == 1 && fields.front().trimmed().isEmpty())
            continue;
        if (fields.size() != headings.size()) {
            problems.append(QStringLiteral("line %1: found %2 fields, expected %3").arg(reader.line()).arg(fields.size()).arg(headings.size()));
            continue;
        }
        Record record;
        for (qsizetype i = 0; i < fields.size(); ++i)
            record[headings[i].trimmed()] = fields[i];
        Material material;
        QString problem;
        if (readMaterial(record, material, problem))
            materials.push_back(std::move(material));
        else
            problems.append(QStringLiteral("line %1: %2: %3").arg(QString::number(reader.line()), material.name, problem));
    }
    return materials;
}

const std::vector<Material> &referenceMaterials()
{
    static const std::vector<Material> all = [] {
        QFile file(QStringLiteral(":/materials/materials.csv"));
        const bool opened = file.open(QIODevice::ReadOnly);
        QStringList problems;
        std::vector<Material> read = opened ? materialsFromCsv(file.readAll(), problems) : std::vector<Material>();
        Q_ASSERT_X(opened && problems.isEmpty(), "referenceMaterials", qPrintable(problems.join(u'\n')));
        return read;
    }();
    return all;
}

namespace
{

struct SuperFamily
{
    const char *name;
    std::uint32_t colour;
};

// Seventeen families cannot be told apart by hue; eight can, also by people who see fewer colours: Okabe and
// Ito's palette without vermillion, which belongs to the person's own samples, and with a grey and an indigo.
constexpr std::array<SuperFamily, 8> superFamilies{{{"Metals", 0xff0072b2},
                                                    {"Ceramics", 0xffe69f00},
                                                    {"Glasses", 0xff56b4e9},
                                                    {"Polymers", 0xff009e73},
                                                    {"Foams and natural", 0xfff0e442},
                                                    {"Composites", 0xff999999},
                                                    {"Hybrid", 0xffcc79a7},
                                                    {"Functional", 0xff332288}}};

struct Membership
{
    const char *family;
    int superFamily;
};
constexpr std::array<Membership, 18> memberships{{{"Metals & alloys", 0},
                                                  {"Metallic glasses", 0},
                                                  {"Technical ceramics", 1},
                                                  {"Non-technical ceramics", 1},
                                                  {"Oxide glasses", 2},
                                                  {"Chalcogenide glasses", 2},
                                                  {"Halide glasses", 2},
                                                  {"Thermoplastics", 3},
                                                  {"Thermosets", 3},
                                                  {"Elastomers", 3},
                                                  {"Foams", 4},
                                                  {"Natural materials", 4},
                                                  {"Composites", 5},
                                                  {"MOF/ZIF & hybrid glasses", 6},
                                                  {"MOF/ZIF crystals", 6},
                                                  {"Hybrid perovskites", 6},
                                                  {"Hybrid perovskite glasses", 6},
                                                  {"Ionic conductors", 7}}};

// Families of one class keep its hue and differ in lightness: nine of them are more than anyone draws side by side.
std::uint32_t shade(std::uint32_t colour, std::size_t sister)
{
    constexpr std::array<double, 6> lightness{0, -0.4, 0.5, -0.65, 0.25, -0.2}; // towards black, towards white
    const double by = lightness[sister % lightness.size()];
    std::uint32_t shaded = 0xff000000U;
    for (const int shift : {16, 8, 0}) {
        const double part = (colour >> shift) & 0xffU;
        shaded |= static_cast<std::uint32_t>(by < 0 ? part * (1 + by) : part + by * (255 - part)) << shift;
    }
    return shaded;
}

} // namespace

std::vector<Family> families(const std::vector<Material> &materials)
{
    std::vector<Family> all;
    for (const Material &material : materials) {
        if (std::ranges::find(all, material.family, &Family::name) != all.end())
            continue;
        const auto known = std::ranges::find_if(memberships, [&](const Membership &m) { return material.family == QLatin1String(m.family); });
        // A family of somebody's own table stands with the functional materials, the remaining class.
        const SuperFamily &above = superFamilies[known != memberships.end() ? static_cast<std::size_t>(known->superFamily) : superFamilies.size() - 1];
        const auto sisters = std::ranges::count(all, QString::fromLatin1(above.name), &Family::superFamily);
        all.push_back({material.family, QString::fromLatin1(above.name), shade(above.colour, static_cast<std::size_t>(sisters))});
    }
    return all;
}

} // namespace vitrine
