// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/thermal/thermaldataset.h"
#include "formats/thermal/thermalimporters.h"

#include <QByteArrayMatcher>
#include <QDateTime>
#include <QObject>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace vitrine::thermal
{

namespace
{

static_assert(std::endian::native == std::endian::little, "numbers are taken from the file as they stand");

constexpr char generationOfTrios5 = 0x0e, generationOfTrios4 = 0x0c;
constexpr std::uint32_t mostEntries = 10'000;

// Little-endian numbers and .NET strings; past the end everything is zero and `ok` false.
class Bytes
{
public:
    explicit Bytes(QByteArrayView bytes, qsizetype at = 0) : m_bytes(bytes), m_at(at) {}

    template<class T>
    T get()
    {
        T value{};
        if (m_at < 0 || m_bytes.size() - m_at < static_cast<qsizetype>(sizeof value)) {
            m_ok = false;
            return value;
        }
        std::memcpy(&value, m_bytes.data() + m_at, sizeof value);
        m_at += sizeof value;
        return value;
    }
    // Length in groups of seven bits, then UTF-8.
    QString words()
    {
        std::uint32_t length = 0;
        for (int shift = 0; shift < 28; shift += 7) {
            const auto part = get<std::uint8_t>();
            length |= static_cast<std::uint32_t>(part & 0x7f) << shift;
            if (!(part & 0x80))
                break;
        }
        if (!m_ok || static_cast<qsizetype>(length) > m_bytes.size() - m_at) {
            m_ok = false;
            return {};
        }
        const QString result = QString::fromUtf8(m_bytes.sliced(m_at, static_cast<qsizetype>(length)));
        m_at += static_cast<qsizetype>(length);
        return result;
    }
    void skip(qsizetype count)
    {
        if (count < 0 || m_bytes.size() - m_at < count)
            m_ok = false;
        else
            m_at += count;
    }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] qsizetype at() const { return m_at; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at;
    bool m_ok = true;
};

struct Signal
{
    QUuid id;
    std::vector<double> values;
};

// What a signal is called and in which SI unit it is stored.
struct Known
{
    const char *id; // "" = only known by name
    const char *name;
    const char *unit;
};
const Known knownSignals[] = {
    {"{cbc6046f-49d7-415c-946e-7bfa2cd99287}", "Time", "s"},
    {"{f79c919e-6fa6-4856-92f8-6e5868f792f5}", "Temperature", "degC"},
    {"{dfa25aa2-994f-4a55-a124-ee48d589d382}", "Weight", "kg"},
    {"{c0b36bba-eefd-7d77-aee6-6e5868f792f0}", "Deriv. Weight", "%/K"},
    {"", "Temperature Difference", "K"},
    {"", "Sample Purge", "L/s"},
    {"", "Balance Purge", "L/s"},
    {"", "Set Point Temperature", "degC"},
    {"", "Power Delivered", "W"},
    {"", "Ramp Rate", "K/s"},
    {"", "Heat Flow", "W"},
    {"", "Heat Flow T1", "W"},
    {"", "Heat Flow T4", "W"},
    {"", "Heat Flow T4P", "W"},
    {"", "Delta T", "K"},
    {"", "Dimension Change", "m"},
    {"", "Length", "m"},
    {"", "Force", "N"},
    {"", "Frequency", "Hz"},
    {"", "Angular Frequency", "rad/s"},
    {"", "Storage Modulus", "Pa"},
    {"", "Loss Modulus", "Pa"},
    {"", "Tan(delta)", "1"},
};

const Known *knownById(const QUuid &id)
{
    const auto found = std::ranges::find_if(knownSignals, [&](const Known &known) { return *known.id && QUuid(QString::fromLatin1(known.id)) == id; });
    return found == std::end(knownSignals) ? nullptr : found;
}

const Known *knownByName(const QString &name)
{
    const auto found = std::ranges::find_if(knownSignals, [&](const Known &known) { return name.compare(QLatin1String(known.name), Qt::CaseInsensitive) == 0; });
    return found == std::end(knownSignals) ? nullptr : found;
}

// An array of float32 is announced by a fixed sequence of bytes; the identity of its signal stands in front of it.
std::vector<Signal> signalsIn(QByteArrayView bytes, const Progress &progress)
{
    static const QByteArray mark = QByteArray::fromHex("010000000100000000F2210104000000000000000100");
    const QByteArrayMatcher matcher(mark);
    std::vector<Signal> all;
    for (qsizetype from = 0; !progress.cancelled();) {
        const qsizetype at = matcher.indexIn(bytes.data(), bytes.size(), from);
        if (at < 0)
            break;
        from = at + 1;
        if (at < 16)
            continue;
        Bytes cursor(bytes, at + mark.size());
        const auto points = cursor.get<std::uint32_t>();
        const auto flags = cursor.get<std::uint32_t>();
        if (!cursor.ok() || flags != 0x01211001)
            continue;
        cursor.skip(cursor.get<std::uint32_t>()); // nothing, or a mark for each point
        const auto again = cursor.get<std::uint16_t>();
        const auto count = cursor.get<std::uint32_t>();
        if (!cursor.ok() || again != 1 || count != points || static_cast<qsizetype>(count) > (bytes.size() - cursor.at()) / 4)
            continue;
        Signal signal;
        const auto number = [&](int i) { return static_cast<uchar>(bytes[at - 16 + i]); };
        signal.id = QUuid(static_cast<uint>(number(0) | number(1) << 8 | number(2) << 16) | static_cast<uint>(number(3)) << 24,
                          static_cast<ushort>(number(4) | number(5) << 8), static_cast<ushort>(number(6) | number(7) << 8), number(8), number(9), number(10), number(11),
                          number(12), number(13), number(14), number(15));
        signal.values.resize(count);
        for (double &value : signal.values) {
            const auto stored = cursor.get<float>();
            value = std::isfinite(stored) ? static_cast<double>(stored) : absent;
        }
        from = cursor.at();
        all.push_back(std::move(signal));
    }
    return all;
}

bool hasHeader(QByteArrayView bytes)
{
    Bytes cursor(bytes, 21);
    const auto entries = cursor.get<std::uint32_t>();
    const QString key = cursor.words();
    return cursor.ok() && entries > 0 && entries <= mostEntries && !key.isEmpty() && key.size() < 64 &&
           std::ranges::all_of(key, [](QChar c) { return c.isLetterOrNumber() && c.unicode() < 128; });
}

Confidence sniff(const Probe &probe)
{
    if (!probe.head.startsWith(QByteArrayView("\x00\x25", 2)) || probe.head.size() < 32)
        return {};
    const bool words = probe.head.contains(QByteArrayView("instrumenttype")) || probe.head.contains(QByteArrayView("samplename"));
    if (probe.head[2] == generationOfTrios5 && hasHeader(probe.head))
        return {words ? 0.97 : 0.6, text(QT_TRANSLATE_NOOP("core", "The bytes 00 25 0E and a header of keys, as TRIOS 5 writes them."))};
    if (words || probe.head[2] == generationOfTrios4)
        return {0.6, text(QT_TRANSLATE_NOOP("core", "The bytes 00 25 of a TRIOS file, of another generation than that of TRIOS 5."))};
    return {};
}

void takeHeader(Metadata &metadata, const QString &key, const QString &value)
{
    static const KnownKey known[] = {{"instrumentname", "instrument"}, {"instrumenttype", "instrument_type"}, {"instrumentserialnumber", "serial_number"},
                                     {"operator", "operator"},         {"samplename", "sample_name"},         {"comments", "comment"},
                                     {"pantype", "crucible"},          {"procedurename", "method"},           {"proceduresegments", "programme"},
                                     {"companyname", "laboratory"},    {"project", "project"},                {"rundate", "date"}};
    if (key == QLatin1String("samplesize")) { // kilograms, in the decimals of the computer's culture
        const auto mass = headerNumber(value);
        if (mass && *mass > 0)
            metadata.set(QStringLiteral("sample_mass"), Quantity{*mass * 1e6, absent, Unit::of("mg")}, value + QStringLiteral(" kg"));
    } else if (key == QLatin1String("ticks")) { // of .NET: 100 ns since the year 1, by the clock of the laboratory
        bool digits = false;
        const qlonglong ticks = value.toLongLong(&digits);
        const qint64 milliseconds = ticks / 10'000 - 62'135'596'800'000;
        if (digits && ticks > 0)
            metadata.set(QStringLiteral("date"), QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc()).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    } else if (key == QLatin1String("rundate") && metadata.find(QStringLiteral("date"))) {
        return; // the day in the computer's culture; the ticks are exact
    } else if (key != QLatin1String("proceduresignals")) {
        take(metadata, known, key, value);
    }
}

// Names for the signals of one step: by identity, else by the place in the header's list where the known ones are in place.
std::vector<Heading> headingsOf(const std::vector<Signal> &step, const QStringList &listed)
{
    bool inPlace = true;
    for (std::size_t i = 0; i < step.size() && static_cast<qsizetype>(i) < listed.size(); ++i)
        if (const Known *known = knownById(step[i].id))
            inPlace = inPlace && listed[static_cast<qsizetype>(i)].compare(QLatin1String(known->name), Qt::CaseInsensitive) == 0;
    std::vector<Heading> headings;
    for (std::size_t i = 0; i < step.size(); ++i) {
        Heading one;
        const Known *known = knownById(step[i].id);
        const bool named = !known && inPlace && static_cast<qsizetype>(i) < listed.size();
        if (named)
            known = knownByName(listed[static_cast<qsizetype>(i)]);
        one.name = known ? QString::fromLatin1(known->name) : named ? listed[static_cast<qsizetype>(i)] : QStringLiteral("signal ") + step[i].id.toString(QUuid::WithoutBraces).left(8);
        if (known) {
            one.unitText = QString::fromLatin1(known->unit);
            one.unit = Unit::parsed(one.unitText).value_or(Unit());
            one.unitKnown = true;
        }
        headings.push_back(std::move(one));
    }
    return headings;
}

Result<Imported> read(const SourceFile &file, const Parameters &, const Progress &progress)
{
    const QByteArrayView bytes(file.bytes);
    if (bytes.size() < 32 || bytes[0] != 0 || bytes[1] != 0x25)
        return failure("no-trios-file", text(QT_TRANSLATE_NOOP("core", "The file does not begin with the bytes 00 25; expected a .tri file of TRIOS.")));
    if (bytes[2] != generationOfTrios5)
        return failure("trios-generation",
                       text(QT_TRANSLATE_NOOP("core", "The .tri file is of generation %1 (TRIOS 3 and 4 wrote 12); expected 14, that of TRIOS 5. Export it from TRIOS as text "
                                                      "(all steps, with units), or open it in TRIOS 5 and save it again."),
                            static_cast<int>(static_cast<uchar>(bytes[2]))));
    Imported imported;
    auto dataset = std::make_shared<Dataset>();
    Bytes cursor(bytes, 21);
    const auto entries = cursor.get<std::uint32_t>();
    QStringList listed;
    for (std::uint32_t i = 0; i < std::min(entries, mostEntries) && cursor.ok(); ++i) {
        const QString key = cursor.words(), value = cursor.words();
        if (!cursor.ok())
            break;
        if (key == QLatin1String("proceduresignals"))
            for (const QString &name : value.split(u';'))
                listed += name.trimmed();
        takeHeader(dataset->metadata, key, value);
    }
    if (!cursor.ok())
        return failure("damaged-header", text(QT_TRANSLATE_NOOP("core", "The header of the .tri file breaks off within its %1 entries."), static_cast<qint64>(entries)));

    std::vector<Signal> all = signalsIn(bytes, progress);
    if (progress.cancelled())
        return failure("cancelled", text(QT_TRANSLATE_NOOP("core", "Reading was stopped.")));
    std::erase_if(all, [](const Signal &signal) { return signal.values.empty(); });
    if (all.empty())
        return failure("no-rows", text(QT_TRANSLATE_NOOP("core", "The .tri file holds no complete signal; it is empty or cut off. Export the run from TRIOS as text.")));

    // A signal that comes again begins the next step.
    Columns columns;
    std::vector<Step> steps;
    for (std::size_t first = 0; first < all.size();) {
        std::size_t end = first + 1;
        while (end < all.size() && std::ranges::none_of(all.begin() + static_cast<std::ptrdiff_t>(first), all.begin() + static_cast<std::ptrdiff_t>(end),
                                                        [&](const Signal &signal) { return signal.id == all[end].id; }))
            ++end;
        std::vector<Signal> step(std::make_move_iterator(all.begin() + static_cast<std::ptrdiff_t>(first)), std::make_move_iterator(all.begin() + static_cast<std::ptrdiff_t>(end)));
        std::size_t rows = 0;
        for (const Signal &signal : step)
            rows = std::max(rows, signal.values.size());
        const std::vector<Heading> headings = headingsOf(step, listed);
        std::vector<std::vector<double>> numbers;
        for (Signal &signal : step) {
            if (signal.values.size() < rows)
                imported.issues.push_back(warning("short-signal", text(QT_TRANSLATE_NOOP("core", "A signal has %1 points where others have %2; the rest is empty."), signal.values.size(), rows)));
            signal.values.resize(rows, absent);
            numbers.push_back(std::move(signal.values));
        }
        steps.push_back({columns.rows(), QString()});
        columns.append(headings, std::move(numbers));
        first = end;
    }
    columns.moveTo(*dataset);
    const QString sample = dataset->metadata.text(QStringLiteral("sample_name"));
    dataset->label = sample.isEmpty() ? file.name : sample;
    // Heat flows are stored positive where the sample takes heat up, whatever the export is told to show.
    assumeExotherm(*dataset, "down", "the files of TRIOS", imported.issues);
    // Steps that recorded nothing ("Jump", "Data off") are in the list but not in the file: only a complete list tells the kinds.
    const QStringList titles = dataset->metadata.text(QStringLiteral("programme")).split(u';', Qt::SkipEmptyParts);
    if (titles.size() == static_cast<qsizetype>(steps.size()))
        for (std::size_t i = 0; i < steps.size(); ++i)
            steps[i].kind = stepKind(titles[static_cast<qsizetype>(i)].trimmed());
    completeWithSteps(*dataset, steps, imported.issues);
    imported.datasets.push_back(std::move(dataset));
    return imported;
}

} // namespace

Importer triosNative()
{
    Importer importer;
    importer.id = QStringLiteral("ta-trios-native");
    importer.label = text(QT_TRANSLATE_NOOP("core", "TA Instruments TRIOS file"));
    importer.extensions = {QStringLiteral("tri")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "The bytes 00 25 0E and a header of keys such as instrumenttype."));
    importer.sniff = sniff;
    importer.read = read;
    return importer;
}

} // namespace vitrine::thermal
